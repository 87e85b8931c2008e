import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import { ago } from './age.ts';

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [2, 'two days ago'],
  [13, '13 days ago'],
  [14, 'two weeks ago'],
  [59, 'eight weeks ago'],
  [60, 'two months ago'],
  [toDay('2026-11-29') - toDay('2026-02-23'), 'nine months ago'],
  [365, 'a year ago'],
  [396, '13 months ago'],
  [700, '23 months ago'],
  [731, 'two years ago'],
  [1000, 'two years ago'],
  [1096, 'three years ago'],
  [5000, '13 years ago'],
])('%i days', (days, text) => {
  expect(ago(days)).toBe(text);
});

const UNITS = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

test('what is said is never off by more than half of itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 14, max: 40_000 }), (days) => {
      const [, number = '', unit = ''] = /^(\S+) (\w+?)s? ago$/.exec(ago(days)) ?? [];
      const spoken = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
      const said = spoken.includes(number) ? spoken.indexOf(number) + 1 : Number(number.replace(',', ''));
      const size = Object.entries(UNITS).find(([name]) => name === unit)?.[1] ?? Number.NaN;
      expect(Math.abs(said * size - days)).toBeLessThanOrEqual(days / 2);
    }),
  );
});
