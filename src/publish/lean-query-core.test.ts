import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { STAND_INS } from './lean-query-core.ts';

const LIBRARY = 'node_modules/@tanstack/query-core/build/modern';

/** The names that a module gives away in its last lines. */
const exportsOf = (code: string) =>
  [...code.matchAll(/^\s*export \{(.+)\};/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().replace(/^.* as /, ''))
    .toSorted();

test.each(Object.keys(STAND_INS))('what stands in for %s has the same exports', (file) => {
  const own = exportsOf(STAND_INS[file] ?? '');
  expect(own.length).toBeGreaterThan(0);
  expect(own).toEqual(exportsOf(readFileSync(`${LIBRARY}/${file}`, 'utf8')));
});

test('of the mutations the query client asks for nothing but what stands in for them', () => {
  const client = readFileSync(`${LIBRARY}/queryClient.js`, 'utf8');
  const asked = new Set([...client.matchAll(/#mutationCache\.(\w+)/g)].map(([, name]) => name));
  for (const name of asked) expect(STAND_INS['mutationCache.js']).toContain(`${name}(`);
  expect(asked.size).toBeGreaterThan(0);
});
