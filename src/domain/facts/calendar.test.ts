import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dayAt, instantAt, precisionOf, toDate, toDay, toRange } from './calendar.ts';

const dates = (date: string, precision?: Parameters<typeof toRange>[1]) => {
  const { first, last } = toRange(date, precision);
  return [toDate(first), toDate(last)];
};

describe('a date means the days of its precision', () => {
  test.each([
    ['2022-06-06', 'day', '2022-06-06', '2022-06-06'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['2027-Q1', 'quarter', '2027-01-01', '2027-03-31'],
    ['2027-05', 'quarter', '2027-04-01', '2027-06-30'],
    ['2027-H2', 'half', '2027-07-01', '2027-12-31'],
    ['2027-02-14', 'half', '2027-01-01', '2027-06-30'],
    ['2027-03-12', 'month', '2027-03-01', '2027-03-31'],
  ] as const)('%s as a %s', (date, precision, first, last) => {
    expect(dates(date, precision)).toEqual([first, last]);
  });

  test('a finer precision lies inside every coarser one', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay('2020-01-01'), max: toDay('2035-12-31') }), (day) => {
        const date = toDate(day);
        const ranges = (['day', 'month', 'quarter', 'half', 'year'] as const).map((precision) =>
          toRange(date, precision),
        );
        ranges.slice(1).forEach((coarse, index) => {
          const fine = ranges[index] ?? coarse;
          expect(fine.first).toBeGreaterThanOrEqual(coarse.first);
          expect(fine.last).toBeLessThanOrEqual(coarse.last);
        });
      }),
    );
  });

  test('its length is its precision', () => {
    expect(['2022', '2022-06', '2022-06-06'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });
});

describe('days and zones', () => {
  test('a day number and its date are one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        expect(toDay(toDate(day))).toBe(day);
      }),
    );
  });

  test('the same instant is another day in another zone', () => {
    const instant = Date.UTC(2026, 10, 20, 11, 0);
    expect(toDate(dayAt(instant, 'Pacific/Apia'))).toBe('2026-11-21');
    expect(toDate(dayAt(instant, 'Pacific/Honolulu'))).toBe('2026-11-20');
    expect(toDate(dayAt(instant, 'Asia/Kathmandu'))).toBe('2026-11-20');
  });

  test.each([
    ['2027-01-15', 'winter', '2027-01-15T08:00:00.000Z'],
    ['2027-07-15', 'summer', '2027-07-15T07:00:00.000Z'],
    ['2027-03-14', 'the day clocks go forward', '2027-03-14T08:00:00.000Z'],
    ['2027-03-15', 'the day after', '2027-03-15T07:00:00.000Z'],
    ['2026-11-01', 'the day clocks go back', '2026-11-01T07:00:00.000Z'],
    ['2026-11-02', 'the day after', '2026-11-02T08:00:00.000Z'],
    ['2028-02-29', 'a leap day', '2028-02-29T08:00:00.000Z'],
  ])('midnight in Los Angeles on %s, %s', (date, _, instant) => {
    expect(new Date(instantAt(toDay(date), '00:00', 'America/Los_Angeles')).toISOString()).toBe(instant);
  });

  test('an instant on a day in a zone lies on that day in that zone', () => {
    const zone = fc.constantFrom(
      'Asia/Seoul',
      'America/Los_Angeles',
      'Europe/London',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Pacific/Honolulu',
    );
    fc.assert(
      fc.property(zone, fc.integer({ min: toDay('2022-01-01'), max: toDay('2036-12-31') }), (timeZone, day) => {
        expect(dayAt(instantAt(day, '00:00', timeZone), timeZone)).toBe(day);
      }),
    );
  });
});
