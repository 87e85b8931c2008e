import { expect, test } from 'vitest';

import { toDate, toDay, toRange } from '#domain/facts/calendar.ts';
import { read } from '#mocks/fixture-facts.ts';

import { lookBack } from './as-of.ts';
import type { RungRecord } from './rung-as-of.ts';
import { situationAt } from './situation.ts';

const SEASON = read('milestones').milestones[0]?.season ?? 0;
const LATER = toDay('2027-02-01');
const PAGES = [
  { id: 'none-yet', published: '2026-02-22' },
  { id: 'named', published: '2026-12-01' },
  { id: 'moved', published: '2027-01-10' },
  { id: 'undated', published: null },
];
const CLAIM = { id: 'one', topic: 'release', madeOn: '2022-02-01' } as const;
const rung = (record: Partial<RungRecord>): RungRecord => ({
  id: 'released',
  date: null,
  precision: null,
  certainty: 'official',
  accounts: [],
  former: [],
  sources: [],
  ...record,
});
const over = (...milestones: readonly RungRecord[]) => {
  const ladder = { season: SEASON, milestones, newestReport: null };
  const seen = lookBack({ ladder, claims: [CLAIM], comparables: [], sources: PAGES, reports: [] }, LATER);
  if (seen === null) throw new Error('Somebody has said something.');
  return seen;
};
const situation = (seen: ReturnType<typeof over>, date: string) =>
  situationAt(seen.asOf(toDay(date)).ladder, Date.parse(`${date}T12:00:00Z`), 'UTC');
const named = (seen: ReturnType<typeof over>, date: string) => {
  const { release } = situation(seen, date);
  return 'day' in release ? toDate(release.day) : release.mode;
};
const NAMED = { date: '2027-03-12', precision: 'day' } as const;
const FORMER = [{ ...NAMED, certainty: 'official', from: '2026-12-01', until: '2027-01-10' }] as const;

test('a release is known since it was named, not since somebody wrote that there was none', () => {
  const released = rung({ ...NAMED, sources: ['none-yet', 'named'] });
  expect(named(over(released), '2026-11-30')).toBe('undated');
  expect(named(over(released), '2026-12-01')).toBe('2027-03-12');
  const announced = rung({ id: 'release-date-announced', date: '2026-12-05', precision: 'day', sources: ['named'] });
  expect(named(over(announced, released), '2026-12-04')).toBe('undated');
  expect(named(over(announced, released), '2026-12-05')).toBe('2027-03-12');
  expect(over(announced, released).stops).toContain(toDay('2026-12-05'));
});

test('a day that moved says what was known then', () => {
  const moved = over(rung({ date: '2027-05-07', precision: 'day', former: FORMER, sources: ['moved'] }));
  expect(['2026-11-30', '2026-12-01', '2027-01-09', '2027-01-10'].map((date) => named(moved, date))).toEqual([
    'undated',
    '2027-03-12',
    '2027-03-12',
    '2027-05-07',
  ]);
});

test('a day that was taken back says so from that day on', () => {
  const gone = over(rung({ former: FORMER, sources: ['moved'] }));
  expect(named(gone, '2027-01-09')).toBe('2027-03-12');
  expect(situation(gone, '2027-01-09').takenBack).toBeNull();
  expect(named(gone, '2027-01-10')).toBe('undated');
  expect(situation(gone, '2027-01-10').takenBack).toEqual(toRange('2027-03-12'));
});

test('a record whose sources have no date is listed, and known on no day', () => {
  const renewed = rung({ id: 'renewed', date: '2022-06-06', precision: 'day', sources: ['undated'] });
  expect(over(renewed).leftOut).toEqual(['renewed']);
  expect(over(renewed).asOf(LATER).evidence.events.size).toBe(0);
  expect(over({ ...renewed, sources: ['undated', 'named'] }).leftOut).toEqual([]);
  const seen = { date: '2026-07-19', sources: ['undated'] };
  expect(over(rung({ notSeenUntil: seen })).leftOut).toEqual(['released']);
  expect(over(rung({ notSeenUntil: seen })).asOf(LATER).evidence.notSeenUntil.size).toBe(0);
  // A rung that nobody has seen says nothing that could be left out.
  expect(over(rung({})).leftOut).toEqual([]);
});

test('a claim that its speaker takes back stands until then', () => {
  const claim = { ...CLAIM, withdrawn: { on: '2023-05-01' } };
  const ladder = { season: SEASON, milestones: [], newestReport: null };
  const seen = lookBack({ ladder, claims: [claim], comparables: [], sources: PAGES, reports: [] }, LATER);
  const [before, after] = ['2023-04-30', '2023-05-01'].map((date) => seen?.asOf(toDay(date)).claims[0]);
  expect(before).toEqual({ ...CLAIM, withdrawn: undefined });
  expect(after).toEqual(claim);
});
