import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { isOneTypo } from './one-typo.ts';

/** The textbook table (optimal string alignment), to check the one pass against. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

test.each([
  ['onjo', 'onjo', true],
  ['onjo', 'onj', true],
  ['onjo', 'oonjo', true],
  ['onjo', 'onju', true],
  ['onjo', 'nojo', true],
  ['onjo', 'ojno', true],
  ['onjo', 'nooj', false],
  ['onjo', 'on', false],
])('%s and %s: %s', (a, b, wanted) => {
  expect(isOneTypo(a, b)).toBe(wanted);
  expect(isOneTypo(b, a)).toBe(wanted);
});

test('agrees with the textbook on any two texts', () => {
  const text = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 6 });
  assert(property(text, text, (a, b) => isOneTypo(a, b) === distance(a, b) <= 1));
});
