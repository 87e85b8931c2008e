import { expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { raw } from '#mocks/fixture-facts.ts';

import type { MilestoneId } from './milestones.ts';
import { listUpdates, type StatusFacts, updateKey } from './updates.ts';

const { complete } = readStatus(Object.fromEntries(STATUS_FILE_NAMES.map((name) => [name, raw(name)])));

type Rung = StatusFacts['awaited']['milestones'][number];

/** The facts with other records for some rungs. */
const edited = (edits: Partial<Record<MilestoneId, Partial<Rung>>>): StatusFacts => ({
  ...complete,
  awaited: {
    ...complete.awaited,
    milestones: complete.awaited.milestones.map((milestone) => ({
      ...milestone,
      ...edits[milestone.id],
      note: null,
      unseen: null,
      accounts: [],
    })),
  },
});
const listed = (facts: StatusFacts, day: string) => listUpdates(facts, { today: toDay(day), dropDay: toDay(day) });
/** The keys of what is there and was not before. */
const newIn = (facts: StatusFacts, day: string) => {
  const before = new Set(listed(edited({}), day).map(updateKey));
  return listed(facts, day)
    .map(updateKey)
    .filter((key) => !before.has(key));
};

const official = { certainty: 'official', precision: 'day', date: '2027-03-12', added: '2026-12-05' } as const;

test('a date that is named is an update, and another one when it moves', () => {
  expect(newIn(edited({ released: official }), '2026-12-06')).toEqual(['date/2027-03-12--2027-03-12']);
  const moved = { ...official, date: '2027-04-16' };
  expect(newIn(edited({ released: moved }), '2026-12-06')).toEqual(['date/2027-04-16--2027-04-16']);
  const quarter = { ...official, precision: 'quarter', date: '2027-Q1' } as const;
  expect(newIn(edited({ released: quarter }), '2026-12-06')).toEqual(['date/2027-01-01--2027-03-31']);
});

test('it was named when its rung says so, else when it was written here, and is said once', () => {
  const day = (facts: StatusFacts) => listed(facts, '2026-12-06').find(({ kind }) => kind === 'date')?.range;
  expect(day(edited({ released: official }))).toEqual({ first: toDay('2026-12-05'), last: toDay('2026-12-05') });
  const rung = { date: '2026-12-01', precision: 'day', certainty: 'official' } as const;
  const both = edited({ released: official, 'release-date-announced': rung });
  expect(day(both)).toEqual({ first: toDay('2026-12-01'), last: toDay('2026-12-01') });
  expect(newIn(both, '2026-12-06')).toEqual(['date/2027-03-12--2027-03-12']);
});

test('a day that nobody official names is no update, before it and after it', () => {
  for (const certainty of ['reported', 'inferred'] as const)
    for (const day of ['2027-03-01', '2027-03-12', '2027-04-01'])
      expect(newIn(edited({ released: { ...official, certainty } }), day)).toEqual([]);
});

test('an official window that has passed did not bring the season', () => {
  const window = { ...official, precision: 'window', date: null, from: '2026-11-10', to: '2026-11-10' } as const;
  expect(newIn(edited({ released: window }), '2026-12-06')).toEqual(['date/2026-11-10--2026-11-10']);
});

test('on the day itself the season comes before the claims that it settles', () => {
  const [first, ...others] = listed(edited({ released: official }), '2027-03-12');
  expect(first).toMatchObject({ kind: 'milestone', milestone: 'released' });
  expect(others.filter(({ range }) => range.last === toDay('2027-03-12')).length).toBeGreaterThan(5);
});

test('a claim is settled by its event, or by nothing when its days ended without it', () => {
  const settled = listed(edited({ released: official }), '2027-03-12').filter((update) => update.kind === 'claim');
  expect(settled.length).toBeGreaterThan(20);
  for (const { by, range, entry } of settled) {
    const end = toDay(entry.claim.window?.to ?? '');
    if (by === null) expect(range).toEqual({ first: end, last: end });
    else expect(range.last).toBeLessThanOrEqual(end);
  }
  expect(settled.some(({ by }) => by === 'released')).toBe(true);
});
