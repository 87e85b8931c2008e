import * as v from 'valibot';
import { expect, test } from 'vitest';

import { claimSearch } from './claim-search.ts';

const read = (search: Record<string, unknown>) => v.parse(claimSearch, search);

test('keeps what fits', () => {
  const search = {
    topic: 'release',
    basis: 'official',
    verdict: 'missed',
    speaker: 'netflix',
    q: 'early 2024',
    claim: 'won-h1-2027',
  };
  expect(read(search)).toEqual(search);
});

test.each([
  ['topic', '<script>alert(1)</script>'],
  ['topic', '__proto__'],
  ['basis', ''],
  ['verdict', 'true'],
  ['speaker', '../../etc/passwd'],
  ['q', 'x'.repeat(100_000)],
  ['q', '   '],
  ['claim', '\uD800'],
  ['claim', 7],
])('drops %s=%s without throwing', (key, value) => {
  expect(Object.values(read({ [key]: value })).filter((kept) => kept !== undefined)).toEqual([]);
});
