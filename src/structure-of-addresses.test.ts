import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

/**
 * A site may stand under a path, so an address that begins with a slash is one only for the router, which puts the path before it.
 * Every other is made by `sitePath()` and those beside it (src/ui/site-address.ts), by `under()` at the build (src/publish/site-url.ts),
 * or begins with `import.meta.env.BASE_URL`. What is mounted on the dev server is below the path.
 */
const MADE =
  /\b(?:middlewares\.use|sitePath|rootPath|siteAddress|whole|under|underRoot|useSiteAddress\(\))\((?:[\w ]+ \? )?(['"`]).*?\1(?: : (['"`]).*?\2)?/g;

/** What reaches a host or a browser past the router: files by their ending or folder, attributes, requests. */
const REACHES_A_HOST = [
  /['"`]\/[\w./${}()*-]*\.(?:atom|css|html|ico|ics|js|json|png|svg|txt|webmanifest|webp|woff2|xml|zip)\b.*/,
  /['"`]\/(?:assets|data|icons|licences|screenshots|startup)\b.*/,
  /\b(?:href|src|action|content|url|scope|start_url)(?:=\{?|: )['"`]\/.*/,
  /\b(?:fetch|Request|URL|register|import|openWindow|redirect|assign|put|match)\(\s*['"`]\/.*/,
  /\blocation\.origin\b.*/,
];

/** Who names such an address all the same, and why it is none of a host's. */
const NAMES_ONE: Readonly<Record<string, string>> = {
  'src/ui/site-address.ts': 'puts host and path together, for everybody',
  'src/pwa/worker/answer.ts': 'asks whether a request is for this host at all',
  'src/publish/editions/build-edition.ts': 'looks for the one that index.html names, to put the path before it',
  'src/publish/watch/mediawiki.ts': 'asks another site',
  'src/publish/watch/tvmaze.ts': 'asks another site',
};

const code = readdirSync('src', { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^(?:test|sample)-/.test(name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Every address of a text that would leave the path out. */
function rootAddressesIn(text: string): string[] {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(MADE, '')
    .split('\n')
    .flatMap((line) => REACHES_A_HOST.map((pattern) => pattern.exec(line)?.[0] ?? '').filter(Boolean));
}

describe('addresses', () => {
  test('nobody else names one that would be of the root of a host', () => {
    const naming = code.filter((file) => rootAddressesIn(readFileSync(file, 'utf8')).length > 0);
    expect(naming.toSorted()).toEqual(Object.keys(NAMES_ONE).toSorted());
  });

  test.each([
    '<a href="/feed.atom">',
    '<a href={`/calendar.ics`}>',
    "<FileLink href={'/now.svg'}>",
    "const API = '/data/v1/';",
    "register('/sw.js')",
    "const WORKER = '/sw.js';",
    'fetch(`/data/v1/${name}.json`)',
    "scope.clients.openWindow('/updates/')",
    "Response.redirect('/your-data/', 303)",
    "{ start_url: '/', scope: '/' }",
    "icon: '/icons/any-192.png',",
    'const url = location.origin + path;',
    "sitePath('/now.svg') + fetch('/feed.json')",
  ])('a planted one is found: %s', (line) => {
    expect(rootAddressesIn(line)).not.toEqual([]);
  });

  test.each([
    '<Link to="/episodes/">',
    "navigate({ to: '/countdown/' })",
    "<FileLink href={sitePath('/feed.atom')}>",
    "useSiteAddress()(withWindow ? '/calendar-window.ics' : '/calendar.ics')",
    'schema: under(`/data/v1/${SAVED_STATE}`)',
    'fetch(`${import.meta.env.BASE_URL}sw.js`)',
    '// as in "/sw.js"',
  ])('what knows the path is not: %s', (line) => {
    expect(rootAddressesIn(line)).toEqual([]);
  });
});
