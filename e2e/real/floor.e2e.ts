import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { REAL_SITE } from '#e2e/build-site.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { expect } from '#e2e/test.ts';
import { lackingInScript } from '#publish/floor/check-script.ts';
import { lackingInStyles } from '#publish/floor/check-styles.ts';
import { ASKED_FIRST, NOT_MISSED } from '#publish/floor/exempt.ts';

import { test } from './real-site.ts';

const files = readdirSync(REAL_SITE, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(REAL_SITE, file), 'utf8');

test('no script of the build asks for what the oldest browser of the floor lacks', () => {
  const app = files.filter((file) => /^assets\/.*\.js$/.test(file));
  const alone = files.filter((file) => /^(sw|older)\.js$/.test(file));
  const [, inline = ''] = /<script>(.*?)<\/script>/s.exec(read('index.html')) ?? [];
  expect(app.length).toBeGreaterThan(20);
  expect(alone).toHaveLength(2);
  expect(inline).not.toBe('');
  const found = [
    ...app.flatMap((file) => lackingInScript(read(file), { polyfilled: true }).map((what) => `${what}, ${file}`)),
    ...alone.flatMap((file) => lackingInScript(read(file), { polyfilled: false }).map((what) => `${what}, ${file}`)),
    ...lackingInScript(inline, { polyfilled: false }).map((what) => `${what}, inline`),
  ];
  const keyOf = (line: string) => line.split(':')[0] ?? '';
  expect(found.filter((line) => !(keyOf(line) in ASKED_FIRST))).toEqual([]);
  const keys = new Set(found.map(keyOf));
  expect(
    Object.keys(ASKED_FIRST).filter((key) => !keys.has(key)),
    'nobody needs these any more',
  ).toEqual([]);
});

test('no style sheet does, but for what nobody misses', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets).toHaveLength(2 * EDITIONS.length);
  const found = sheets.flatMap((file) => lackingInStyles(read(file)).map((what) => ({ file, what })));
  expect(found.filter(({ what }) => !NOT_MISSED.some(([lacking]) => lacking.test(what)))).toEqual([]);
  const unused = NOT_MISSED.filter(([lacking]) => !found.some(({ what }) => lacking.test(what)));
  expect(unused.map(String), 'nobody needs these any more').toEqual([]);
});

test('no layer is only named: Chromium 103 never comes back from the second page that uses such a sheet with media queries', () => {
  const sheets = files.filter((file) => file.endsWith('.css')).map(read);
  expect(sheets.flatMap((css) => css.match(/@layer [^{;]*;/g) ?? [])).toEqual([]);
});
