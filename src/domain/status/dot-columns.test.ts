import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';

import { dotColumns } from './dot-columns.ts';

test('a month without a dot keeps its place on the axis', () => {
  const columns = dotColumns(['2027-01-05', '2027-01-31', '2027-03-01'].map(toDay));
  expect(columns.map(({ month, count }) => [toDate(month), count])).toEqual([
    ['2027-01-01', 2],
    ['2027-02-01', 0],
    ['2027-03-01', 1],
  ]);
});
