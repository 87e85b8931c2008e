import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { toDate, toDay, toRange } from '#domain/facts/calendar.ts';

import type { Evidence } from './evidence.ts';
import { type MilestoneId, milestoneId } from './milestones.ts';
import { judge } from './verdict.ts';

const TODAY = toDay('2026-11-20');
const NEWEST = toDay('2026-02-23');

const evidence = (events: Partial<Record<MilestoneId, string>>, today = TODAY, newestReport = NEWEST): Evidence => ({
  events: new Map(
    Object.entries(events).map(([id, date]) => {
      const [first = date, last = date] = date.split('..');
      return [milestone(id), { first: toRange(first).first, last: toRange(last).last }] as const;
    }),
  ),
  today,
  newestReport,
  notSeenUntil: new Map(),
});

/** Narrows a key of the table above back to what it is. */
function milestone(id: string): MilestoneId {
  return v.parse(milestoneId, id);
}

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

describe('an event that happened settles its claims', () => {
  const filming = evidence({
    'filming-started': '2025-07',
    'filming-wrapped': '2026-02-18..2026-02-19',
    renewed: '2022-06-06',
  });

  test('inside the window: came true', () => {
    expect(
      judge({ ...claim('2025-07-01', '2025-07-31', 'predicts', 'filming-started'), madeOn: '2025-06' }, filming),
    ).toEqual({ kind: 'came-true' });
    expect(judge(claim('2026-02-10', '2026-02-20', 'predicts', 'filming-wrapped'), filming)).toEqual({
      kind: 'came-true',
    });
  });

  test('a claim of the month in which it happened may have been made after it', () => {
    const wrap = claim('2026-03-01', '2026-03-20', 'predicts', 'filming-wrapped');
    expect(judge({ ...wrap, madeOn: '2026-02' }, filming)).toEqual({ kind: 'unscored', why: 'too-fine' });
    expect(judge({ ...wrap, madeOn: '2026-02-18' }, filming)).toMatchObject({ kind: 'missed', side: 'early' });
  });

  test('as long as nobody knows whether its condition came, nothing is missed and nothing came true', () => {
    const early = {
      ...claim('2025-01-01', '2026-01-31'),
      condition: { event: 'trailer', from: '2025-01-01', to: '2026-12-31' },
    } as const;
    expect(judge(early, filming)).toEqual({ kind: 'open', left: null });
    expect(judge({ ...early, condition: { ...early.condition, to: '2026-01-31' } }, filming)).toEqual({
      kind: 'void',
      why: 'condition',
    });
  });

  test('after the window: missed, by so many days late', () => {
    expect(judge(claim('2022-10-01', '2022-12-31', 'predicts', 'filming-started'), filming)).toEqual({
      kind: 'missed',
      by: toDay('2025-07-01') - toDay('2022-12-31'),
      side: 'late',
      counting: false,
    });
  });

  test('before the window: missed, by so many days early', () => {
    expect(judge(claim('2022-07-01', '2022-07-31', 'predicts', 'renewed'), filming)).toMatchObject({
      side: 'early',
      by: 25,
    });
  });

  test('inside days that were ruled out: missed', () => {
    expect(judge(claim('2022-06-01', '2022-06-30', 'excludes', 'renewed'), filming)).toMatchObject({
      kind: 'missed',
      side: 'inside',
    });
  });

  test('a day named for an event known only to the month is unscored', () => {
    expect(judge(claim('2025-07-10', '2025-07-10', 'predicts', 'filming-started'), filming)).toEqual({
      kind: 'unscored',
      why: 'too-fine',
    });
  });

  test('a day on which sources disagree is unscored', () => {
    expect(judge(claim('2026-02-18', '2026-02-18', 'predicts', 'filming-wrapped'), filming)).toEqual({
      kind: 'unscored',
      why: 'too-fine',
    });
  });

  test('said after the event: unscored', () => {
    const late = { ...claim('2026-02-18', '2026-02-18', 'predicts', 'filming-wrapped'), madeOn: '2026-02-23' };
    expect(judge(late, filming)).toEqual({ kind: 'unscored', why: 'made-after' });
  });
});

describe('absence settles only windows that ended by the newest news', () => {
  const nothing = evidence({});

  test('a window that ended before: missed, by at least the days to the newest news, whatever day it is', () => {
    const missed = { kind: 'missed', by: NEWEST - toDay('2024-01-31'), side: 'late', counting: true };
    expect(judge(claim('2024-01-01', '2024-01-31'), nothing)).toEqual(missed);
    expect(judge(claim('2024-01-01', '2024-01-31'), evidence({}, TODAY + 1000))).toEqual(missed);
  });

  test('a window that ended since: open, not checked', () => {
    expect(judge(claim('2026-05-01', '2026-08-31'), nothing)).toEqual({ kind: 'open', left: null });
  });

  test('days ruled out up to September 2026 stay open, they have not come true', () => {
    expect(judge(claim('2025-07-01', '2026-09-30', 'excludes'), nothing)).toEqual({ kind: 'open', left: null });
  });

  test('days ruled out and checked: came true', () => {
    expect(judge(claim('2023-02-01', '2023-02-28', 'excludes'), nothing)).toEqual({ kind: 'came-true' });
  });

  test('a window that is not over: open, with what is left', () => {
    expect(judge(claim('2027-01-01', '2027-04-30'), nothing)).toEqual({
      kind: 'open',
      left: toDay('2027-04-30') - TODAY,
    });
  });
});

describe('a claim that its speaker took back', () => {
  const taken = (on: string, kind: 'predicts' | 'excludes' = 'predicts') => ({
    ...claim('2026-01-01', '2026-02-10', kind),
    withdrawn: { on },
  });
  const WITHDRAWN = { kind: 'void', why: 'withdrawn' };

  test('is void where nobody could know yet how it turns out, whatever comes later', () => {
    for (const events of [{}, { released: '2026-02-05' }, { released: '2026-05-01' }])
      for (const kind of ['predicts', 'excludes'] as const)
        expect(judge(taken('2026-02-01', kind), evidence(events))).toEqual(WITHDRAWN);
    expect(judge(taken('2026-02-10'), evidence({}))).toEqual(WITHDRAWN);
  });

  test('stays what it was where it was settled by then', () => {
    expect(judge(taken('2026-02-11'), evidence({}))).toMatchObject({ kind: 'missed' });
    expect(judge(taken('2026-02-11', 'excludes'), evidence({}))).toEqual({ kind: 'came-true' });
    expect(judge(taken('2026-02-05'), evidence({ released: '2026-02-05' }))).toEqual({ kind: 'came-true' });
    expect(judge(taken('2025-12-24'), evidence({ released: '2025-12-20' }))).toMatchObject({ side: 'early' });
  });

  test('and names no dates, or was made after its event, is unscored still', () => {
    const none = { madeOn: '2026-01-01', window: null, condition: null, withdrawn: { on: '2026-02-01' } };
    expect(judge(none, evidence({}))).toEqual({ kind: 'unscored', why: 'no-window' });
    expect(judge({ ...taken('2026-02-01'), madeOn: '2026-02-01' }, evidence({ released: '2026-01-20' }))).toEqual({
      kind: 'unscored',
      why: 'made-after',
    });
  });
});

test('a claim whose condition did not hold is void', () => {
  const conditional = {
    ...claim('2024-05-01', '2024-08-31'),
    condition: { event: 'filming-started' as const, from: '2023-08-01', to: '2023-08-31' },
  };
  expect(judge(conditional, evidence({ 'filming-started': '2025-07' }))).toEqual({ kind: 'void', why: 'condition' });
  expect(judge(conditional, evidence({}))).toEqual({ kind: 'void', why: 'condition' });
  expect(judge(conditional, evidence({ 'filming-started': '2023-08' }))).toMatchObject({ kind: 'missed' });
});

test('a claim that names no dates is unscored', () => {
  expect(judge({ madeOn: '2022-02', window: null, condition: null }, evidence({}))).toEqual({
    kind: 'unscored',
    why: 'no-window',
  });
});

describe('for any claim', () => {
  const day = fc.integer({ min: toDay('2022-01-28'), max: toDay('2030-12-31') });
  const anyClaim = fc
    .record({ a: day, b: day, kind: fc.constantFrom('predicts' as const, 'excludes' as const) })
    .map(({ a, b, kind }) => claim(toDate(Math.min(a, b)), toDate(Math.max(a, b)), kind));

  test('time alone never turns missed back to open', () => {
    fc.assert(
      fc.property(anyClaim, day, fc.nat(4000), fc.option(day), (subject, today, later, event) => {
        const at = (now: number) => judge(subject, evidence(event === null ? {} : { released: toDate(event) }, now));
        if (at(today).kind === 'missed') expect(at(today + later).kind).toBe('missed');
      }),
    );
  });

  test('an event dated to the day settles every window on it', () => {
    fc.assert(
      fc.property(anyClaim, day, (subject, event) => {
        expect(['came-true', 'missed']).toContain(judge(subject, evidence({ released: toDate(event) })).kind);
      }),
    );
  });

  test('no count of days is ever negative', () => {
    fc.assert(
      fc.property(anyClaim, day, fc.option(day), (subject, today, event) => {
        const verdict = judge(
          subject,
          evidence(event === null ? {} : { released: toDate(event) }, today, Math.min(today, NEWEST)),
        );
        if (verdict.kind === 'missed') expect(verdict.by).toBeGreaterThanOrEqual(0);
        if (verdict.kind === 'open' && verdict.left !== null) expect(verdict.left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
