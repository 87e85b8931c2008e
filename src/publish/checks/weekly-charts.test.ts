import { expect, test } from 'vitest';

import { faultLines } from './fault-lines.ts';
import { weeklyCharts } from './weekly-charts.ts';

const week = (from: string, to: string, more: object = {}) => ({
  id: `s1-${to}`,
  season: 1,
  from,
  to,
  hours: 100,
  rank: 1,
  countries: null,
  ...more,
});
const FIRST = week('2022-01-24', '2022-01-30');
const SECOND = week('2022-01-31', '2022-02-06', {
  hours: 50,
  rank: 2,
  countries: { reported: 94, inTop10: 91, first: 29 },
});
const check = (weeks: readonly object[], figure?: object) =>
  faultLines(weeklyCharts, {
    'weekly-charts': { weeks },
    reception: { reception: figure === undefined ? [] : [{ id: 'figure', ...figure }] },
  });
const counted = (value: number, count: string, from = '2022-01-24', to = '2022-02-06') => ({
  value,
  charted: { season: 1, from, to, count },
});

test('accepts weeks from Monday to Sunday in order, with a gap between them', () => {
  expect(check([FIRST, SECOND, week('2022-03-07', '2022-03-13')])).toEqual([]);
});

test.each([
  [week('2022-01-25', '2022-01-31'), "from  is 2022-01-25, a Tuesday; Netflix's weeks begin on a Monday"],
  [week('2022-01-24', '2022-01-29'), 'to  is 2022-01-29; the week from 2022-01-24 ends on 2022-01-30'],
  [
    week('2022-01-24', '2022-01-30', { season: 2 }),
    'season  is 2, of which story.json has no episode; correct it or add the episodes',
  ],
  [
    week('2022-01-24', '2022-01-30', { countries: { reported: 94, inTop10: 95, first: 29 } }),
    'countries  says 29 first, 95 in the top 10, 94 in all; each can be no more than the next',
  ],
  [
    week('2022-01-24', '2022-01-30', { countries: { reported: 94, inTop10: 20, first: 29 } }),
    'countries  says 29 first, 20 in the top 10, 94 in all; each can be no more than the next',
  ],
])('rejects %j', (entry, problem) => {
  expect(check([entry])).toEqual([`weekly-charts.json  ${entry.id}  ${problem}`]);
});

test('rejects a week that comes twice, and one that comes too late', () => {
  expect(check([FIRST, { ...FIRST, id: 'again' }])).toEqual([
    'weekly-charts.json  again  from  is 2022-01-24, not after the week to 2022-01-30; list each week once and in order',
  ]);
  expect(check([SECOND, FIRST])).toEqual([
    'weekly-charts.json  s1-2022-01-30  from  is 2022-01-24, not after the week to 2022-02-06; list each week once and in order',
  ]);
});

test.each([
  ['hours', 150],
  ['weeks', 2],
  ['weeks-first', 1],
  ['countries', 91],
  ['countries-first', 29],
])('counts %s again', (count, value) => {
  expect(check([FIRST, SECOND], counted(value, count))).toEqual([]);
  expect(check([FIRST, SECOND], counted(value + 1, count))).toEqual([
    `reception.json  figure  value  is ${value + 1}, but the weeks from 2022-01-24 to 2022-02-06 in weekly-charts.json give ${value}; correct one of them`,
  ]);
});

test.each([
  ['2022-01-23', '2022-02-06'],
  ['2022-01-24', '2022-02-07'],
])('rejects a count from %s to %s, where no week begins or ends', (from, to) => {
  expect(check([FIRST, SECOND], counted(150, 'hours', from, to))).toEqual([
    `reception.json  figure  charted  counts from ${from} to ${to}, which begins or ends in no week of weekly-charts.json; correct the days or add the weeks`,
  ]);
});
