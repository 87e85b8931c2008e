import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type DayNumber, toDate, toDay } from '#domain/facts/calendar.ts';

import { gatherEvidence } from './evidence.ts';
import type { MilestoneId } from './milestones.ts';
import { judge } from './verdict.ts';

const TODAY = toDay('2026-11-20');
const NEWEST = toDay('2026-02-23');

/** The evidence where a season came out on a day, or was looked for in vain up to one. */
const evidence = (released: { came?: DayNumber | null; notSeen?: DayNumber } = {}, newest = NEWEST) => {
  const { came = null, notSeen } = released;
  const record = {
    id: 'released' as const,
    date: came === null ? null : toDate(came),
    precision: came === null ? null : ('day' as const),
    certainty: 'official' as const,
    accounts: [],
    ...(notSeen === undefined ? {} : { notSeenUntil: { date: toDate(notSeen) } }),
  };
  return gatherEvidence([record], TODAY, newest);
};

const claim = (
  from: string,
  to: string,
  kind: 'predicts' | 'excludes' = 'predicts',
  event: MilestoneId = 'released',
) => ({
  madeOn: '2022-01-28',
  window: { from, to, kind, event },
  condition: null,
});

describe('an event that was looked for later and not seen settles windows of that event', () => {
  const CHARTS = toDay('2026-07-19');
  const looked = evidence({ notSeen: CHARTS });

  test('that ended by then, and days late are counted up to then', () => {
    expect(judge(claim('2026-05-01', '2026-07-19'), looked)).toEqual({
      kind: 'missed',
      by: 0,
      side: 'late',
      counting: true,
    });
    expect(judge(claim('2024-01-01', '2024-01-31'), looked)).toMatchObject({ by: CHARTS - toDay('2024-01-31') });
    expect(judge(claim('2026-01-01', '2026-04-30', 'excludes'), looked)).toEqual({ kind: 'came-true' });
  });

  test('not those that ended a day after it', () => {
    expect(judge(claim('2026-05-01', '2026-07-20'), looked)).toEqual({ kind: 'open', left: null });
    expect(judge(claim('2026-05-01', '2026-07-20', 'excludes'), looked)).toEqual({ kind: 'open', left: null });
  });

  test('not those of another event', () => {
    expect(judge(claim('2026-03-01', '2026-04-30', 'predicts', 'trailer'), looked)).toEqual({
      kind: 'open',
      left: null,
    });
  });

  test('and conditions on that event alone', () => {
    const conditional = (event: MilestoneId) => ({
      ...claim('2027-01-01', '2027-12-31'),
      condition: { event, from: '2026-03-01', to: '2026-07-19' },
    });
    expect(judge(conditional('released'), looked)).toEqual({ kind: 'void', why: 'condition' });
    expect(judge(conditional('trailer'), looked)).toMatchObject({ kind: 'open' });
  });

  test('where the newest news is newer, that counts', () => {
    const old = evidence({ notSeen: toDay('2022-12-31') });
    expect(judge(claim('2024-01-01', '2024-01-31'), old)).toMatchObject({ by: NEWEST - toDay('2024-01-31') });
  });
});

describe('for any claim', () => {
  const day = fc.integer({ min: toDay('2022-01-28'), max: toDay('2030-12-31') });
  const past = fc.integer({ min: toDay('2022-01-28'), max: TODAY });
  const window = fc.record({ a: day, b: day }).map(({ a, b }) => ({
    from: toDate(Math.min(a, b)),
    to: toDate(Math.max(a, b)),
    event: 'released' as const,
  }));

  test('that somebody looked later and saw nothing settles more, and changes nothing that was settled', () => {
    fc.assert(
      fc.property(
        fc.tuple(window, fc.constantFrom('predicts' as const, 'excludes' as const), fc.option(window)),
        past,
        past,
        fc.option(past),
        ([days, kind, condition], newest, notSeen, came) => {
          // Nobody can have looked in vain for what had come.
          fc.pre(came === null || notSeen < came);
          const subject = { madeOn: '2022-01-28', window: { ...days, kind }, condition };
          const [before, after] = [evidence({ came }, newest), evidence({ came, notSeen }, newest)].map((known) =>
            judge(subject, known),
          );
          if (before?.kind !== 'open') expect(after?.kind).toBe(before?.kind);
          if (before?.kind === 'missed') expect(after).toMatchObject({ side: before.side });
          if (before?.kind === 'missed' && after?.kind === 'missed') expect(after.by).toBeGreaterThanOrEqual(before.by);
        },
      ),
    );
  });
});

describe('evidence', () => {
  const wrapped = {
    id: 'filming-wrapped' as const,
    date: '2026-02-18',
    precision: 'day' as const,
    certainty: 'official' as const,
    accounts: [
      { date: '2026-02-19', precision: 'day' as const, used: true },
      { date: '2025', precision: 'year' as const, used: false },
    ],
  };

  test('an event whose sources conflict is the range of the accounts in use', () => {
    expect(gatherEvidence([wrapped], TODAY, NEWEST).events.get('filming-wrapped')).toEqual({
      first: toDay('2026-02-18'),
      last: toDay('2026-02-19'),
    });
  });

  test('of days ahead nobody can say that nothing was seen', () => {
    const released = { ...wrapped, id: 'released' as const, date: null, notSeenUntil: { date: '2026-07-19' } };
    const seen = (today: string) => gatherEvidence([released], toDay(today), NEWEST).notSeenUntil.get('released');
    expect(seen('2026-11-20')).toBe(toDay('2026-07-19'));
    expect(seen('2026-07-01')).toBe(toDay('2026-07-01'));
  });

  test('an event ahead of today has not happened', () => {
    expect(gatherEvidence([wrapped], toDay('2026-02-17'), NEWEST).events.size).toBe(0);
  });

  test('does not depend on the order of the records', () => {
    const renewed = { ...wrapped, id: 'renewed' as const, date: '2022-06-06', accounts: [] };
    const sorted = (list: Parameters<typeof gatherEvidence>[0]) =>
      [...gatherEvidence(list, TODAY, NEWEST).events].sort(([a], [b]) => a.localeCompare(b));
    expect(sorted([wrapped, renewed])).toEqual(sorted([renewed, wrapped]));
  });
});
