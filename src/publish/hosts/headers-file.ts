import { OPEN_HEADER, OPEN_PATHS } from '#publish/security-headers.ts';

import { CACHE_CONTROL } from './cache-control.ts';

/** The longest line that Cloudflare reads (https://developers.cloudflare.com/pages/configuration/headers/). */
const LONGEST_LINE = 2000;

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Where two rules give the same header, both hosts send both values:
 * so nothing but an asset is told how long it may be kept. For the rest both hosts say themselves that it must be asked for.
 */
export function headersFile(headers: Readonly<Record<string, string>>): string {
  const rule = (path: string, own: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const file = [
    rule('/*', headers),
    rule('/assets/*', { 'Cache-Control': CACHE_CONTROL.assets }),
    ...OPEN_PATHS.map((path) => rule(path.replace(/\/$/, '/*'), { [OPEN_HEADER[0]]: OPEN_HEADER[1] })),
    '',
  ].join('\n\n');
  const long = file.split('\n').find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) throw new Error(`A line of _headers is longer than Cloudflare reads: ${long.slice(0, 40)}…`);
  return file;
}
