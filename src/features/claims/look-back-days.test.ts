import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';

import { dayAsked, eveningOf, monthsLater } from './look-back-days.ts';

const FIRST = toDay('2022-01-29');
const TODAY = toDay('2026-11-20');

test.each([
  ['2023-04-14', '2023-04-14'],
  ['2022-01-29', '2022-01-29'],
  ['2026-11-20', '2026-11-20'],
  // Still to come, and no day at all.
  ['2026-11-21', '2026-11-20'],
  ['2031-01-01', '2026-11-20'],
  ['2023-02-30', '2026-11-20'],
  ['2023-13-01', '2026-11-20'],
  ['0000-00-00', '2026-11-20'],
  [undefined, '2026-11-20'],
  // Before anybody spoke of it.
  ['2019-01-31', '2022-01-29'],
])('%s asks for %s', (on, day) => {
  expect(toDate(dayAsked(on, FIRST, TODAY))).toBe(day);
});

test.each([
  ['2023-04-14', 1, '2023-05-14'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-05', 1, '2024-01-05'],
  ['2023-01-05', -1, '2022-12-05'],
  ['2023-03-31', -1, '2023-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(toDate(monthsLater(toDay(from), months))).toBe(to);
});

test('the evening of a day lies on it, on the device’s own clock', () => {
  const evening = new Date(eveningOf(toDay('2026-02-22')));
  expect([evening.getFullYear(), evening.getMonth(), evening.getDate(), evening.getHours()]).toEqual([2026, 1, 22, 23]);
});
