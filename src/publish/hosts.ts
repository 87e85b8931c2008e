import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const pathsIn = (folder: string) =>
    readdirSync(join(out, folder), { withFileTypes: true }).map(
      (entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`,
    );
  const own = pathsIn('/');
  const paths = [...own, ...own.filter((path) => path.endsWith('/')).flatMap(pathsIn)].sort();
  writeFileSync(join(out, '_headers'), headersFile(SECURITY_HEADERS, ['/', ...paths, ...DOWNLOADS]));
}
