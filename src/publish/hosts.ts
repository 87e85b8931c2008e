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
