import { expect, test } from 'vitest';

import { dayAt, toDay } from '#domain/facts/calendar.ts';

import { dropDayAt, PREMIERE_ZONE, releaseAt } from './release.ts';

const official = { certainty: 'official' as const };
const on = (date: string) => ({ ...official, date, precision: 'day' as const });
const DROP = Date.UTC(2027, 2, 12, 8);

test('the day in Los Angeles is the one that its zone says, at every hour and on both sides of summer time', () => {
  for (const month of ['2026-03', '2026-07', '2026-11', '2027-01']) {
    for (let hour = 0; hour < 16 * 24; hour++) {
      const instant = toDay(`${month}-01`) * 24 * 3_600_000 + hour * 3_600_000;
      expect(dropDayAt(instant)).toBe(dayAt(instant, PREMIERE_ZONE));
      expect(dropDayAt(instant + 3_599_999)).toBe(dayAt(instant + 3_599_999, PREMIERE_ZONE));
    }
  }
});

test('without an official date there is none', () => {
  expect(releaseAt(undefined, DROP)).toEqual({ mode: 'undated' });
  expect(releaseAt({ date: null, precision: null, certainty: 'inferred' }, DROP)).toEqual({ mode: 'undated' });
  expect(releaseAt({ ...on('2027-03-12'), certainty: 'reported' }, DROP)).toEqual({ mode: 'undated' });
});

test('dated until the very instant, released from it on', () => {
  expect(releaseAt(on('2027-03-12'), DROP - 1)).toEqual({ mode: 'dated', day: toDay('2027-03-12'), drop: DROP });
  expect(releaseAt(on('2027-03-12'), DROP)).toEqual({ mode: 'released', day: toDay('2027-03-12'), drop: DROP });
});

test.each([
  ['2027-03', 'month', '2027-03-01', '2027-03-31'],
  ['2027-Q2', 'quarter', '2027-04-01', '2027-06-30'],
  ['2027-H1', 'half', '2027-01-01', '2027-06-30'],
  ['2027', 'year', '2027-01-01', '2027-12-31'],
] as const)('%s is a window of a %s', (date, precision, first, last) => {
  const range = { first: toDay(first), last: toDay(last) };
  expect(releaseAt({ ...official, date, precision }, DROP)).toEqual({ mode: 'window', range, precision, over: false });
});

test('a window lasts to its last minute in the viewer’s zone', () => {
  const window = { ...official, date: null, precision: 'window' as const, from: '2027-01-01', to: '2027-02-28' };
  const over = (now: number, zone: string) => releaseAt(window, now, zone);
  const lastMinuteInSeoul = Date.UTC(2027, 1, 28, 14, 59);
  expect(over(lastMinuteInSeoul, 'Asia/Seoul')).toMatchObject({ over: false });
  expect(over(lastMinuteInSeoul + 60_000, 'Asia/Seoul')).toMatchObject({ over: true });
  expect(over(lastMinuteInSeoul + 60_000, 'America/Los_Angeles')).toMatchObject({ over: false });
});
