import * as v from 'valibot';
import { expect, test } from 'vitest';

import { claimSearch } from './claim-search.ts';
import { opensLedger } from './ledger-asked.ts';

const read = (search: Record<string, unknown>) => v.parse(claimSearch, search);

test('keeps what fits', () => {
  const search = {
    topic: 'release',
    basis: 'official',
    verdict: 'missed',
    speaker: 'netflix',
    q: 'early 2024',
    claim: 'won-h1-2027',
    on: '2023-04-14',
    shown: '40',
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
  ['show', 'everything'],
  ['on', '2023-04'],
  ['on', 'today'],
  ['on', '+12023-04-14'],
  ['shown', '0'],
  ['shown', '1e9'],
  ['unscored', 'true'],
])('drops %s=%s without throwing', (key, value) => {
  expect(Object.values(read({ [key]: value })).filter((kept) => kept !== undefined)).toEqual([]);
});

test.each([
  'topic=release',
  'verdict=missed',
  'speaker=netflix',
  'q=2025',
  'claim=won-h1-2027',
  'sort=off',
  'unscored=shown',
  'show=claims',
])('%s opens the ledger', (search) => {
  expect(opensLedger(read(Object.fromEntries(new URLSearchParams(search))))).toBe(true);
});

test.each(['', 'season=3', 'show=speakers', 'topic=nothing', 'shown=40', 'on=2023-04-14'])(
  '"%s" leaves it folded',
  (search) => {
    expect(opensLedger(read(Object.fromEntries(new URLSearchParams(search))))).toBe(false);
  },
);
