import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EDITIONS } from '#i18n/editions.ts';

import { DOWNLOADS } from './download.ts';
import { caddyFile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFile } from './hosts/nginx.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What hosts of our own are told, by the file that each kind reads, all of it from the one table. */
export const HOST_FILES: Readonly<Record<string, string>> = {
  '_hosts/nginx.conf': nginxFile(SECURITY_HEADERS),
  '_hosts/Caddyfile': caddyFile(SECURITY_HEADERS),
};

/** Writes what Netlify and Cloudflare Pages are told into a built site, once all is there but for what is packed of it. */
export function writeHeadersFile(out: string): void {
  const paths = EDITIONS.filter(({ path }) => existsSync(join(out, path))).flatMap(({ path }) =>
    readdirSync(join(out, path), { withFileTypes: true }).map(
      (entry) => `/${path}${entry.name}${entry.isDirectory() ? '/' : ''}`,
    ),
  );
  writeFileSync(join(out, '_headers'), headersFile(SECURITY_HEADERS, ['/', ...paths.sort(), ...DOWNLOADS]));
}
