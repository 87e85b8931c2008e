import { expect, test } from 'vitest';

import { VISITOR } from './test-context.ts';
import { dayOfInstant, watchedDay } from './watched-day.ts';

test.each([
  ['a day stays a day', '2022-02-01', '2022-02-01'],
  ['an instant is the visitor’s day', '2022-01-31T20:00:00.000Z', '2022-02-01'],
  ['with fractions of any length', '2022-01-31T20:00:00.147929Z', '2022-02-01'],
  ['without seconds', '2022-01-31T10:00Z', '2022-01-31'],
  ['with an offset', '2022-02-01T01:00:00+09:00', '2022-02-01'],
  ['with an offset behind', '2022-01-31T12:00:00-05:00', '2022-02-01'],
  ['with a space, UTC', '2022-01-31 20:00:00', '2022-02-01'],
  ['with a space and an offset', '2022-01-31 20:00:00+00:00', '2022-02-01'],
  ['the evening before, in Hawaii', '2022-01-27', '2022-01-27'],
  ['a leap day', '2024-02-29', '2024-02-29'],
  ['today', '2026-11-21', '2026-11-21'],
])('%s', (_, at, day) => {
  expect(watchedDay(at, VISITOR)).toEqual({ day });
});

test.each([[undefined], [null], [''], ['unknown'], ['1970-01-01T00:00:01Z'], ['1970-01-01']])('%j is no date', (at) => {
  expect(watchedDay(at, VISITOR)).toEqual({ day: null });
});

test.each([
  ['tomorrow', '2026-11-22', 'future-date'],
  ['an instant that is tomorrow here', '2026-11-21T20:00:00Z', 'future-date'],
  ['the year 9999', '9999-12-31T23:59:59Z', 'future-date'],
  ['a day before the show began', '2022-01-26', 'unclear-date'],
  ['30 February', '2022-02-30', 'unclear-date'],
  ['the zero time of Go', '0001-01-01 00:00:00', 'unclear-date'],
  ['before 1970', '1969-12-31T23:59:59Z', 'unclear-date'],
  ['the hour 24', '2022-01-31T24:00:00Z', 'unclear-date'],
  ['the minute 60', '2022-01-31T10:60:00Z', 'unclear-date'],
  ['the order of another country', '01/02/2022', 'unclear-date'],
  ['words', 'NaN', 'unclear-date'],
  ['a date and more', '2022-02-01 and later', 'unclear-date'],
])('%s is left over', (_, at, reason) => {
  expect(watchedDay(at, VISITOR)).toEqual({ reason, said: at });
});

test.each([[1_643_655_600], [{}], [[]], [true]])('%j is not how a date is written', (at) => {
  expect(watchedDay(at, VISITOR)).toHaveProperty('reason', 'unclear-date');
});

test.each([
  [Date.UTC(2022, 0, 31, 20), { day: '2022-02-01' }],
  [1000, { day: null }],
  [Number.NaN, { reason: 'unclear-date', said: 'NaN' }],
  [-1, { reason: 'unclear-date', said: '-1' }],
  [Number.POSITIVE_INFINITY, { reason: 'future-date', said: 'Infinity' }],
  [8.65e15, { reason: 'future-date', said: '8650000000000000' }],
])('the instant %s', (instant, expected) => {
  expect(dayOfInstant(instant, VISITOR)).toEqual(expected);
});
