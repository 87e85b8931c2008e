import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ADDRESS_BELOW, SITE_BELOW } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';

import { BASE, test } from './below-site.ts';

/** The addresses of this host in each kind of file that the build writes. */
const OWN: Readonly<Record<string, RegExp>> = {
  '**/*.html': /(?<= (?:href|src|action|data-path)=")\/[^"]*/g,
  'assets/*.css': /(?<=url\()\/[^)]+/g,
  'manifest.webmanifest': /(?<=": ")\/[^"]*/g,
  'data/v1/index.json': /(?<=": ")\/[^"]*/g,
  // Its list, with what stands in for what; the hash of a file may begin with a slash, too.
  'sw.js': /(?<=")\/[^"]+(?=":)|(?<=":")\/[^"]+\.\w+(?=")|(?<=`)\/[^`$]+(?=`)/g,
  'robots.txt': /(?<=Allow: )\/.*/g,
};

/** Where whole addresses stand. Lines of a calendar may be broken anywhere. */
const WHOLE = ['**/*.html', '*.{atom,json,ics,txt,xml}'];

/** What scripts and facts a page asks for at once. */
const BOOT = /(?<=<meta name="boot" content=")[^"]+/;

const read = (file: string) => readFileSync(join(SITE_BELOW, file), 'utf8').replaceAll('\r\n ', '');

/** What is wrong with addresses that begin with a slash: outside of the path, or nothing is there. */
function strayed(addresses: readonly string[]): string[] {
  return addresses.filter((address) => {
    const [path = ''] = address.split(/[?#]/);
    const file = path.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
    return !path.startsWith(BASE) || !existsSync(join(SITE_BELOW, file));
  });
}

test('every address in what the build wrote is below the path, and something is there', () => {
  for (const [pattern, addresses] of Object.entries(OWN)) {
    const found = globSync(pattern, { cwd: SITE_BELOW }).flatMap((file) => read(file).match(addresses) ?? []);
    expect(found.length, pattern).toBeGreaterThan(0);
    expect(strayed(found), pattern).toEqual([]);
  }
  const boot = globSync('**/*.html', { cwd: SITE_BELOW }).flatMap(
    (file) => BOOT.exec(read(file))?.[0].split(' ') ?? [],
  );
  expect(boot).toContain(';');
  expect(strayed(boot.filter((part) => part !== ';'))).toEqual([]);
  expect(strayed(['/', '/feed.atom', `${BASE}feed.atom`, `${BASE}no-such-file`])).toEqual([
    '/',
    '/feed.atom',
    `${BASE}no-such-file`,
  ]);
});

test('whole addresses name the place that it was built for, and what is there', () => {
  const { origin } = new URL(ADDRESS_BELOW);
  const whole = new RegExp(`(?<=${origin.replaceAll('.', String.raw`\.`)})[^"'<\\s]*`, 'g');
  for (const pattern of WHOLE) {
    const found = globSync(pattern, { cwd: SITE_BELOW }).flatMap((file) => read(file).match(whole) ?? []);
    expect(found.length, pattern).toBeGreaterThan(0);
    expect(strayed(found), pattern).toEqual([]);
  }
  const start = read('index.html');
  expect(start).toContain(`<link rel="canonical" href="${ADDRESS_BELOW}/" />`);
  expect(start).toContain(`<meta property="og:image" content="${ADDRESS_BELOW}/preview.png" />`);
  expect(read('sitemap.xml')).toContain(`<loc>${ADDRESS_BELOW}/cast/</loc>`);
  expect(read('feed.atom')).toContain(
    `<link rel="self" type="application/atom+xml" href="${ADDRESS_BELOW}/feed.atom"/>`,
  );
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ id: BASE, start_url: BASE, scope: BASE });
});
