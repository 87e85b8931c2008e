import { expect, test } from 'vitest';

import { toDate, toDay } from '#domain/facts/calendar.ts';

import { dotColumns, placeInColumns } from './dot-columns.ts';

const dots = ['2027-01-05', '2027-01-31', '2027-01-31', '2027-03-01'].map(toDay);

test('the axis begins today, a month without a dot keeps its place, and the halves are told apart', () => {
  const columns = dotColumns(dots, toDay('2026-12-16'));
  expect(columns.map(({ month, earlier, later }) => [toDate(month), earlier, later])).toEqual([
    ['2026-12-01', 0, 0],
    ['2027-01-01', 2, 1],
    ['2027-02-01', 0, 0],
    ['2027-03-01', 0, 1],
  ]);
  expect(placeInColumns(columns, toDay('2026-12-01'))).toBe(0);
  expect(placeInColumns(columns, toDay('2027-02-15'))).toBe(0.625);
});

test('what lies further off than a drawing has room for is not drawn', () => {
  expect(dotColumns([...dots, toDay('2037-03-01')], toDay('2026-12-16'))).toEqual([]);
});
