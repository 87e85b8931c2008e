import { spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { namedIn, readSiteAddress, under } from './site-url.ts';

test.each([
  ['https://name.example', 'https://name.example', '/'],
  ['https://name.example/', 'https://name.example', '/'],
  ['https://name.example/roll-call', 'https://name.example/roll-call', '/roll-call/'],
  ['https://name.example/roll-call/', 'https://name.example/roll-call', '/roll-call/'],
  ['http://localhost:4173/shows/roll.call//', 'http://localhost:4173/shows/roll.call', '/shows/roll.call/'],
  // A show may begin like an edition, and an edition may stand below a path.
  ['https://name.example/korea/', 'https://name.example/korea', '/korea/'],
  ['https://name.example/shows/ko', 'https://name.example/shows/ko', '/shows/ko/'],
])('%s is %s, below %s', (text, site, base) => {
  expect(readSiteAddress(text)).toEqual({ site, base });
});

test.each([
  ['name.example/roll-call', 'begins with http:// or https://'],
  ['ftp://name.example/', 'begins with http:// or https://'],
  ['https://', 'begins with http:// or https://'],
  ['https:///roll-call/', 'begins with http:// or https://'],
  ['https://name.example:port/', 'begins with http:// or https://'],
  ['https://somebody@name.example/', 'names a user'],
  ['https://somebody:secret@name.example/roll-call/', 'names a user'],
  ['https://name.example/roll-call/?world=empty', 'has a query'],
  ['https://name.example/roll-call/?', 'has a query'],
  ['https://name.example/roll-call/#top', 'has a hash'],
  ['https://name.example/#', 'has a hash'],
  ['https://name.example/roll-call/../other/', 'begins with a dot'],
  ['https://name.example/..', 'begins with a dot'],
  ['https://name.example/.hidden/', 'begins with a dot'],
  ['https://name.example/roll-call/%2e%2e/other/', 'of letters'],
  ['https://name.example/roll call/', 'of letters'],
  ['https://name.example/a//b/', 'of letters'],
  [String.raw`https://name.example/a\b/`, 'of letters'],
  ['https://name.example/ko/', 'an edition'],
  ['https://name.example/pt-BR/roll-call', 'an edition'],
])('%s is refused in one line that says what to write', (text, why) => {
  const refused = () => readSiteAddress(text, 'URL');
  expect(refused).toThrow(why);
  expect(refused).toThrow(/^URL is "[^"]+", [^\n]+; write it as https:\/\/name\.example\/ or[^\n]+$/);
});

test.each([{ SITE_URL: 'ftp://name.example/' }, { SITE_URL: '', NETLIFY: 'true', URL: 'https://name.example/ko/' }])(
  'the build ends with that line alone, and not well: %o',
  (env) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/publish/commands/build.ts'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/^\w*URL is "[^\n]+\n$/);
  },
);

const NETLIFY = { URL: 'https://roll-call.example' };
const PAGES = { CF_PAGES_URL: 'https://roll-call.pages.example' };

test.each([
  [{}, undefined],
  [{ SITE_URL: '' }, undefined],
  [{ SITE_URL: 'https://name.example' }, 'SITE_URL'],
  [{ ...NETLIFY, NETLIFY: 'true' }, 'URL'],
  [{ ...PAGES, CF_PAGES: '1' }, 'CF_PAGES_URL'],
  // Each host's variable counts with its own sign alone.
  [NETLIFY, undefined],
  [{ ...NETLIFY, NETLIFY: 'false' }, undefined],
  [{ ...NETLIFY, CF_PAGES: '1' }, undefined],
  [{ ...PAGES, NETLIFY: 'true' }, undefined],
  [{ NETLIFY: 'true', URL: '' }, undefined],
  // Whoever says it themselves is heard.
  [{ ...NETLIFY, NETLIFY: 'true', SITE_URL: 'https://name.example' }, 'SITE_URL'],
])('of %o the build reads %s', (env, variable) => {
  expect(namedIn(env)).toBe(variable);
});

test('what the build writes stands under the base', () => {
  expect(['/', '/feed.atom', 'assets/app.js'].map((path) => under(path, '/roll-call/'))).toEqual([
    '/roll-call/',
    '/roll-call/feed.atom',
    '/roll-call/assets/app.js',
  ]);
  expect(under('/feed.atom')).toBe('/feed.atom');
});
