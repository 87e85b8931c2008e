import { CLOSED_HEADERS, OPEN_HEADERS, OPEN_PATHS } from '#publish/security-headers.ts';
import { BASE, under } from '#publish/site-url.ts';

import { ASSETS, CACHE_CONTROL } from './cache-control.ts';
import { CONTENT_TYPES, contentType } from './content-types.ts';
import { quote } from './quote.ts';

/**
 * A whole site for Caddy: where it answers and where the files are comes from the environment, and HTTPS from Caddy itself. Under a
 * `base` the files stand in the folder of that name.
 */
export function caddyFile(headers: Readonly<Record<string, string>>, base = BASE): string {
  const types = Object.entries(CONTENT_TYPES)
    .map(
      ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type ${quote(contentType(type))}`,
    )
    .join('\n');
  const block = (own: Readonly<Record<string, string>>) =>
    Object.entries(own)
      .map(([name, value]) => `\t\t${name} ${quote(value)}`)
      .join('\n');
  const open = OPEN_PATHS.map((path) => under(path.replace(/\/$/, '/*'), base)).join(' ');
  const assets = ASSETS.map((folder) => under(`${folder}*`, base)).join(' ');
  const root = '/srv/roll-call';
  return `# This site on Caddy: SITE_ADDRESS=roll-call.example SITE_ROOT=${root} caddy run --config ${root}${base}_hosts/Caddyfile
# or imported into a file of your own. Written by the build: the policy names the script that stands in the pages of the same
# build, so take both from one.

{$SITE_ADDRESS:http://localhost:8080} {
	root * {$SITE_ROOT:${root}}

	header {
${block(headers)}
	}
	# Apart from the others: what takes back or gives where there is none waits for the answer, and an error never comes to it.
	header ?Vary Accept-Encoding
	header -Server

	@kept path ${assets}
	header @kept Cache-Control ${quote(CACHE_CONTROL.assets)}
	@fresh not path ${assets}
	header @fresh Cache-Control ${quote(CACHE_CONTROL.others)}
	@open path ${open}
	header @open {
${block(OPEN_HEADERS)}
	}
	@closed not path ${open}
	header @closed {
${block(CLOSED_HEADERS)}
	}

${types}

	# Caddy's own answer to a missing slash is 308, and only its later releases know a query with its question mark.
	map {query} {asked} {
		"" ""
		default "?{query}"
	}
	@folder {
		path_regexp folder ^/+(.*[^/])$
		file {path}/index.html
	}
	redir @folder /{re.folder.1}/{asked} 301

	file_server {
		precompressed br gzip
		hide _hosts _headers
	}

	handle_errors {
		header ?Vary Accept-Encoding
		header -Server
		@missing expression {err.status_code} == 404
		header @missing {
			Cache-Control ${quote(CACHE_CONTROL.others)}
			Content-Type ${quote(contentType(CONTENT_TYPES.html))}
		}
		handle @missing {
			rewrite * ${under('/404.html', base)}
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}
