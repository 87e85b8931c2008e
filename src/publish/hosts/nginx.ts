import { CLOSED_HEADERS, OPEN_HEADERS, OPEN_PATHS } from '#publish/security-headers.ts';
import { BASE, under } from '#publish/site-url.ts';

import { ASSETS, CACHE_CONTROL } from './cache-control.ts';
import { CONTENT_TYPES, contentType } from './content-types.ts';
import { quote } from './quote.ts';

/**
 * What stands inside a `server` block of nginx. In nginx a `location` with one header of its own loses all others, so no location
 * here has any: how long an answer may be kept is a variable. It is asked again when `error_page` leads to another file, so that
 * a missing asset is not kept for a year. A header whose value is empty is not sent. `always` is for answers that are no success.
 * Under a `base` all of it is about that path alone: the files stand in the folder of that name, and what else the server has is its own.
 */
export function nginxFile(headers: Readonly<Record<string, string>>, base = BASE): string {
  const types = Object.entries(CONTENT_TYPES)
    .map(([ending, type]) => `  ${quote(contentType(type))} ${ending};`)
    .join('\n');
  const sent = Object.entries(headers)
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
    .join('\n');
  // By its number: a header's name is no name of a variable. What closed answers lack is empty for them, and so is not sent.
  const told = Object.entries(OPEN_HEADERS).map(([name, value], index) => ({
    name,
    variable: `$roll_call_open_${index + 1}`,
    open: quote(value),
    closed: quote(CLOSED_HEADERS[name] ?? ''),
  }));
  const pattern = (path: string) => `^${path.replaceAll('.', '\\.')}`;
  const open = OPEN_PATHS.map((path) => `${pattern(under(path, base))}${path.endsWith('/') ? '' : '$'}`).join('|');
  const [opening, closing] =
    base === '/'
      ? ['', '']
      : [
          `location = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}$is_args$args; }\nlocation ^~ ${base} {\n`,
          '}\n',
        ];
  return `# The manners of this site on nginx, to be included in its server block. Written by the build: the policy names the script
# that stands in the pages of the same build, so take both from one.
#
#   server {
#     listen 443 ssl;
#     server_name …;
#     root /srv/roll-call;
#     brotli_static on;  # only where nginx has the module (Debian: libnginx-mod-http-brotli-static)
#     include /srv/roll-call${base}_hosts/nginx.conf;
#   }

${opening}index index.html;
absolute_redirect off;
server_tokens off;
error_page 403 404 =404 ${under('/404.html', base)};
location ^~ ${under('/_hosts/', base)} { return 404; }
location = ${under('/_headers', base)} { return 404; }

types {
${types}
}
default_type application/octet-stream;
gzip_static on;
gzip_vary on;

set $roll_call_kept ${quote(CACHE_CONTROL.others)};
if ($uri ~ "${ASSETS.map((folder) => pattern(under(folder, base))).join('|')}") { set $roll_call_kept ${quote(CACHE_CONTROL.assets)}; }
add_header Cache-Control $roll_call_kept always;
${told.map(({ variable, closed }) => `set ${variable} ${closed};`).join('\n')}
if ($uri ~ "${open}") {
${told.map((header) => `  set ${header.variable} ${header.open};`).join('\n')}
}
${told.map(({ name, variable }) => `add_header ${name} ${variable} always;`).join('\n')}
${sent}
${closing}`;
}
