import { expect, test } from 'vitest';

import { toDay, toRange } from '#domain/facts/calendar.ts';
import { splitDuration } from '#domain/facts/duration.ts';

import { boardWords } from './board.ts';

test.each([
  [toRange('2027-03'), '2027년 3월'],
  [toRange('2027-Q2', 'quarter'), '2027년 2분기'],
  [toRange('2027-H1', 'half'), '2027년 상반기'],
  [toRange('2027-H2', 'half'), '2027년 하반기'],
  [toRange('2027'), '2027년'],
  [{ first: toDay('2027-02-15'), last: toDay('2027-03-15') }, null],
])('the class writes a time as it would: %#', (range, text) => {
  expect(boardWords.korean.range(range)).toBe(text);
});

test('what is left is said without what is nought at its ends', () => {
  const HOUR = 3_600_000;
  expect(boardWords.spoken(splitDuration(100 * 24 * HOUR + 2000), true)).toBe('100 days 0 hours 0 minutes 2 seconds');
  expect(boardWords.spokenBell(2, splitDuration(24 * HOUR))).toBe('Season 2 comes out in 1 day.');
  expect(boardWords.spokenBell(2, splitDuration(HOUR))).toBe('Season 2 comes out in 1 hour.');
  expect(boardWords.spokenBell(2, null)).toBe('Season 2 is out.');
});
