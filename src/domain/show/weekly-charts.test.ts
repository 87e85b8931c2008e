import { expect, test } from 'vitest';

import { chartRuns } from './weekly-charts.ts';

const week = (season: number, to: string, hours: number, rank: number) => ({
  id: `s${season}-${to}`,
  season,
  from: to,
  to,
  hours,
  rank,
  countries: null,
  sources: [],
  after: 'start',
});

test('adds up each season for itself', () => {
  const weeks = [week(1, '2022-01-30', 100, 1), week(2, '2027-03-14', 7, 1), week(1, '2022-02-06', 50, 2)];
  expect(
    chartRuns(weeks).map(({ season, weeks: own, hours, weeksFirst }) => [season, own.length, hours, weeksFirst]),
  ).toEqual([
    [1, 2, 150, 1],
    [2, 1, 7, 1],
  ]);
});

test('has nothing to add up where there is no week', () => {
  expect(chartRuns([])).toEqual([]);
});
