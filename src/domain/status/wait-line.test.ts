import { expect, test } from 'vitest';

import { type DayRange, toDate, toDay, toRange } from '#domain/facts/calendar.ts';

import type { MilestoneId } from './milestones.ts';
import { positionOnLine, sidesOfLine, waitEvents, waitStart, yearsOnLine } from './wait-line.ts';

const PREMIERE = toDay('2022-01-28');
const line = (last: string): DayRange => ({ first: PREMIERE, last: toDay(last) });

test('events are in order, same days are one, and stages of work are none', () => {
  const events = new Map<MilestoneId, DayRange>([
    ['renewed', toRange('2022-06-06')],
    ['pre-production', toRange('2022-07-13')],
    ['filming-started', toRange('2025-07')],
    ['casting', toRange('2025-07-23')],
    ['table-read', toRange('2025-07-23')],
    ['filming-wrapped', { first: toDay('2026-02-18'), last: toDay('2026-02-19') }],
    ['post-production', toRange('2026-02')],
    ['released', toRange('2026-10-30')],
  ]);
  expect(waitEvents({ season: 1, day: PREMIERE }, 2, events).map((event) => event.ids)).toEqual([
    [],
    ['renewed'],
    ['casting', 'table-read'],
    ['filming-started'],
    ['filming-wrapped'],
  ]);
  expect(waitEvents({ season: 1, day: PREMIERE }, 2, new Map())).toEqual([
    { ids: [], season: 1, range: toRange('2022-01-28') },
  ]);
});

test('the wait for a later season begins with the release of the one before, however early it was renewed', () => {
  const released = { id: 'released', date: '2027-03-12', precision: 'day', certainty: 'official' } as const;
  const former = [{ season: 2, milestones: [released], newestReport: null }];
  const start = waitStart(former, PREMIERE);
  expect(start).toEqual({ season: 2, day: toDay('2027-03-12') });
  expect(waitStart([], PREMIERE)).toEqual({ season: 1, day: PREMIERE });
  const events = new Map<MilestoneId, DayRange>([
    ['renewed', toRange('2027-01-20')],
    ['casting', toRange('2027-09-01')],
  ]);
  expect(waitEvents(start, 3, events).map(({ ids, season }) => [ids, season])).toEqual([
    [['renewed'], 3],
    [[], 2],
    [['casting'], 3],
  ]);
});

test('a place on the line is never outside of it', () => {
  expect(positionOnLine(PREMIERE, line('2026-11-20'))).toBe(0);
  expect(positionOnLine(toDay('2026-11-20'), line('2026-11-20'))).toBe(100);
  expect(positionOnLine(toDay('1970-01-01'), line('2026-11-20'))).toBe(0);
  expect(positionOnLine(toDay('2099-01-01'), line('2026-11-20'))).toBe(100);
  expect(positionOnLine(PREMIERE, line('2022-01-28'))).toBe(0);
});

test('marks that would touch stand on different sides', () => {
  expect(sidesOfLine([0, 7, 72, 72, 84], 8)).toEqual([0, 1, 0, 1, 0]);
  expect(sidesOfLine([0, 50, 100], 8)).toEqual([0, 0, 0]);
});

test('years are marked until there is no room for all of them', () => {
  expect(yearsOnLine(line('2026-11-20'), 6).map(toDate)).toEqual([
    '2023-01-01',
    '2024-01-01',
    '2025-01-01',
    '2026-01-01',
  ]);
  expect(yearsOnLine(line('2036-11-20'), 6)).toHaveLength(5);
  expect(yearsOnLine(line('2022-03-01'), 6)).toEqual([]);
});
