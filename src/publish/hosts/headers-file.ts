import { EDITIONS } from '#i18n/editions.ts';
import { CLOSED_HEADERS, isOpen, OPEN_HEADERS, OPEN_PATHS } from '#publish/security-headers.ts';
import { BASE, under } from '#publish/site-url.ts';

import { ASSETS, CACHE_CONTROL } from './cache-control.ts';

/** Folders that are meant as the one page at their own address. */
const HOMES: ReadonlySet<string> = new Set(EDITIONS.map(({ path }) => `/${path}`));
const OTHERS: ReadonlySet<string> = new Set([...HOMES].filter((home) => home !== '/'));

/**
 * How a rule says "in any folder": both hosts read a placeholder in it
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 */
const ANY_FOLDER = '/:edition/';

/** The longest line, and the most rules, that Cloudflare reads (https://developers.cloudflare.com/pages/configuration/headers/). */
const LONGEST_LINE = 2000;
const MOST_RULES = 100;

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Where two rules give the same header, both hosts send both values:
 * so nothing but an asset is told how long it may be kept (for the rest both hosts say themselves that it must be asked for), and
 * that other sites may not show what is closed is said of each such path. `paths` are those right under the `base` and those right in a folder
 * there, folders with their slash at the end; an address where nothing is has our page for that, and goes without. What editions alone have is
 * said once for all of them, so that another language brings no rules of its own but for its start page.
 */
export function headersFile(headers: Readonly<Record<string, string>>, paths: readonly string[], base = BASE): string {
  const inOtherFolders = new Set(paths.filter((path) => !HOMES.has(folderOf(path))).map(nameOf));
  /** The path that a rule is for: one of an edition for all of them, unless another folder has something of that name. */
  const asRule = (path: string) =>
    OTHERS.has(folderOf(path)) && !inOtherFolders.has(nameOf(path)) ? ANY_FOLDER + nameOf(path) : path;
  const rule = (path: string, own: Readonly<Record<string, string>>) =>
    [
      under(HOMES.has(path) ? path : path.replace(/\/$/, '/*'), base),
      ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  const rules = [
    rule('/*', headers),
    ...new Set(OPEN_PATHS.map((path) => rule(asRule(path), OPEN_HEADERS))),
    ...new Set(
      paths
        .filter((path) => (path === '/' || HOMES.has(folderOf(path))) && !isOpen(path))
        .map((path) =>
          rule(asRule(path), {
            ...CLOSED_HEADERS,
            ...(ASSETS.includes(path) ? { 'Cache-Control': CACHE_CONTROL.assets } : {}),
          }),
        ),
    ),
  ];
  const file = [...rules, ''].join('\n\n');
  const long = file.split('\n').find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) throw new Error(`A line of _headers is longer than Cloudflare reads: ${long.slice(0, 40)}…`);
  if (rules.length > MOST_RULES)
    throw new Error(`_headers has ${rules.length} rules, and Cloudflare reads ${MOST_RULES}: put files into folders.`);
  return file;
}

/** The folder that a path stands in, and its name there: "/ko/cast/" is "cast/" in "/ko/". */
const nameOf = (path: string) => /[^/]*\/?$/.exec(path)?.[0] ?? '';
const folderOf = (path: string) => path.slice(0, path.length - nameOf(path).length);
