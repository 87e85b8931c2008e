import { expect, test } from 'vitest';

import { inSmallLetters } from './small-letters.ts';

test.each([
  ['Music room', 'music room'],
  ['Lab IPA', 'lab IPA'],
  ['UKS', 'UKS'],
  ['Salle 2-5', 'salle 2-5'],
  ['음악실', '음악실'],
])('%s: %s', (name, small) => {
  expect(inSmallLetters(name)).toBe(small);
});
