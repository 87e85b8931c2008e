import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';

import { forecastWords } from './forecast.ts';

const [today, end] = [toDay('2026-11-30'), toDay('2027-06-30')];

test.each([
  ['2027-03-18', 0.185, 'Half fall before 18 March, about one in five after June.'],
  ['2027-03-18', 0.5, 'Half fall before 18 March, about one in two after June.'],
  ['2027-03-18', 0.08, 'Half fall before 18 March, about one in 13 after June.'],
  ['2027-12-18', 0.04, 'Half fall before 18 December 2027, hardly any after June.'],
])('the dots in a sentence: %s, %d', (median, after, text) => {
  expect(forecastWords.halves(toDay(median), today, end, after)).toBe(text);
});
