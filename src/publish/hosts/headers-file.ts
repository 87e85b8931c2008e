import { EDITIONS } from '#i18n/editions.ts';
import { CLOSED_HEADERS, isOpen, OPEN_HEADERS, OPEN_PATHS } from '#publish/security-headers.ts';
import { BASE, under } from '#publish/site-url.ts';

import { ASSETS, CACHE_CONTROL } from './cache-control.ts';

/** Folders that are meant as the one page at their own address. */
const HOMES: ReadonlySet<string> = new Set(EDITIONS.map(({ path }) => `/${path}`));

/** The longest line, and the most rules, that Cloudflare reads (https://developers.cloudflare.com/pages/configuration/headers/). */
const LONGEST_LINE = 2000;
const MOST_RULES = 100;

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Where two rules give the same header, both hosts send both values:
 * so nothing but an asset is told how long it may be kept (for the rest both hosts say themselves that it must be asked for), and
 * that other sites may not show what is closed is said of each such path. `paths` are those right under the `base`, folders with their slash at
 * the end, and those in the folders of editions; an address where nothing is has our page for that, and goes without.
 */
export function headersFile(headers: Readonly<Record<string, string>>, paths: readonly string[], base = BASE): string {
  const rule = (path: string, own: Readonly<Record<string, string>>) =>
    [
      under(HOMES.has(path) ? path : path.replace(/\/$/, '/*'), base),
      ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  const rules = [
    rule('/*', headers),
    ...OPEN_PATHS.map((path) => rule(path, OPEN_HEADERS)),
    ...paths
      .filter((path) => !isOpen(path))
      .map((path) =>
        rule(path, {
          ...CLOSED_HEADERS,
          ...(ASSETS.includes(path) ? { 'Cache-Control': CACHE_CONTROL.assets } : {}),
        }),
      ),
  ];
  const file = [...rules, ''].join('\n\n');
  const long = file.split('\n').find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) throw new Error(`A line of _headers is longer than Cloudflare reads: ${long.slice(0, 40)}…`);
  if (rules.length > MOST_RULES)
    throw new Error(`_headers has ${rules.length} rules, and Cloudflare reads ${MOST_RULES}: put files into folders.`);
  return file;
}
