import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';
import { read } from '#mocks/fixture-facts.ts';

import { dotColumns } from './dot-columns.ts';
import { forecast, NOTICE_DAYS } from './forecast.ts';
import { coverage, waitsOf } from './waits.ts';

// The figures are the specification's, reckoned from these comparables on that day.
const { seasons } = read('comparables');
const WAITS = waitsOf(seasons).map(({ days }) => days);
const WRAP = toDay('2026-02-18');
const TODAY = toDay('2026-11-20');

function on(today: number, wrap = WRAP) {
  const result = forecast(WAITS, wrap, today);
  if (result === null) throw new Error('nine comparables are enough');
  return result;
}

describe('on 20 November 2026, from a wrap on 18 February', () => {
  test('it rests on nine comparables', () => {
    expect(WAITS).toHaveLength(9);
  });

  test('the model says 1 January, 10 March and 31 August 2027', () => {
    const { early, median, late } = on(TODAY);
    expect([early, median, late].map(toDate)).toEqual(['2027-01-01', '2027-03-10', '2027-08-31']);
  });

  test('17.5 % lie after June 2027', () => {
    expect(on(TODAY).shareAfter(toDay('2027-06-30'))).toBeCloseTo(0.175, 3);
  });

  test('the plain medians are 1 February and, of the five that still waited, 2 March 2027', () => {
    const { plain } = on(TODAY);
    expect(toDate(plain.median)).toBe('2027-02-01');
    expect(plain.stillWaiting).toBe(5);
    expect(toDate(plain.medianOfThose ?? 0)).toBe('2027-03-02');
  });

  test('leaving one out, the model catches seven of nine, the plain quantiles five, the whole range seven', () => {
    expect(coverage(waitsOf(seasons))).toEqual({ of: 9, model: 7, empirical: 5, range: 7 });
  });

  test('the other wrap day moves nothing by more than a day', () => {
    const other = on(TODAY, WRAP + 1);
    expect(Math.abs(other.early - on(TODAY).early)).toBeLessThanOrEqual(1);
    expect(Math.abs(other.median - on(TODAY).median)).toBeLessThanOrEqual(1);
    expect(Math.abs(other.late - on(TODAY).late)).toBeLessThanOrEqual(1);
  });
});

test('it says so once the wait is longer than every comparable', () => {
  expect(on(toDay('2027-06-24')).beyondAll).toBe(false);
  expect(on(toDay('2027-06-25')).beyondAll).toBe(true);
  expect(on(toDay('2027-06-25')).plain.medianOfThose).toBeNull();
});

test('comparables that all waited alike give no forecast, and one that came before its wrap is none', () => {
  const [first] = waitsOf(seasons);
  if (first === undefined) throw new Error('there are comparables');
  const { filmingWrapped, premiered } = first.season;
  const wrapped = (date: string) => ({
    ...first.season,
    premiered: { ...premiered, date: '2022-01-10' },
    filmingWrapped: filmingWrapped && { ...filmingWrapped, date },
  });
  expect(waitsOf([wrapped('2022-01-10'), wrapped('2022-01')])).toEqual([]);
  expect(forecast([first.days, first.days, first.days], WRAP, toDay('2027-03-20'))).toBeNull();
});

test('whatever the clock says, it predicts nothing that has passed, and nothing beyond the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: toDay('1970-01-01'), max: toDay('9999-12-31') }), (today) => {
      const result = forecast(WAITS, WRAP, today);
      if (result === null) {
        expect(today).toBeGreaterThan(toDay('2060-01-01'));
        return;
      }
      for (const day of [result.early, result.median, result.late, ...result.dots]) {
        expect(day).toBeGreaterThan(today);
        expect(toDate(day)).toMatch(/^\d{4}-/);
      }
      expect(result.shareAfter(result.median)).toBeCloseTo(0.5, 1);
      expect(dotColumns(result.dots, today).length).toBeLessThan(125);
    }),
  );
});

test('too few comparables give no forecast', () => {
  expect(forecast([], WRAP, TODAY)).toBeNull();
});

test('on any day it never predicts the past, and its days come in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: WRAP, max: WRAP + 3000 }), (today) => {
      const { early, median, late, dots } = on(today);
      const inOrder = [...dots].sort((a, b) => a - b);
      expect(dots).toEqual(inOrder);
      expect(dots[0]).toBeGreaterThanOrEqual(today + NOTICE_DAYS);
      expect(early).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(late);
    }),
  );
});
