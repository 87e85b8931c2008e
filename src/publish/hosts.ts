import type { Plugin } from 'vite';

import { caddyFile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxFile } from './hosts/nginx.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What each kind of host is told, by the file that it reads, all of it from the one table. */
export const HOST_FILES: Readonly<Record<string, string>> = {
  _headers: headersFile(SECURITY_HEADERS),
  '_hosts/nginx.conf': nginxFile(SECURITY_HEADERS),
  '_hosts/Caddyfile': caddyFile(SECURITY_HEADERS),
};

/** Writes them into the built site, before it gets its name: another policy is another release, whose pages are fetched anew. */
export function hosts(): Plugin {
  return {
    name: 'roll-call:hosts',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries(HOST_FILES)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
