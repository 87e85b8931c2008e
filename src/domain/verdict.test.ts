import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { toDate, toDay, toRange } from './calendar.ts';
import { type MilestoneId, milestoneId } from './milestones.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { judge } from './verdict.ts';

const TODAY = toDay('2026-11-20');
const VERIFIED = toDay('2026-02-23');

const evidence = (events: Partial<Record<MilestoneId, string>>, today = TODAY, newestReport = VERIFIED): Evidence => ({
  events: new Map(
    Object.entries(events).map(([id, date]) => {
      const [first = date, last = date] = date.split('..');
      return [milestone(id), { first: toRange(first).first, last: toRange(last).last }] as const;
    }),
  ),
  today,
  newestReport,
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
    expect(judge({ ...early, condition: { ...early.condition, to: '2026-01-31' } }, filming)).toEqual({ kind: 'void' });
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

describe('absence settles only windows that ended by the day we last checked', () => {
  const nothing = evidence({});

  test('a window that ended before: missed and counting', () => {
    expect(judge(claim('2024-01-01', '2024-01-31'), nothing)).toEqual({
      kind: 'missed',
      by: 1024,
      side: 'late',
      counting: true,
    });
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

test('a claim whose condition did not hold is void', () => {
  const conditional = {
    ...claim('2024-05-01', '2024-08-31'),
    condition: { event: 'filming-started' as const, from: '2023-08-01', to: '2023-08-31' },
  };
  expect(judge(conditional, evidence({ 'filming-started': '2025-07' }))).toEqual({ kind: 'void' });
  expect(judge(conditional, evidence({}))).toEqual({ kind: 'void' });
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
          evidence(event === null ? {} : { released: toDate(event) }, today, Math.min(today, VERIFIED)),
        );
        if (verdict.kind === 'missed') expect(verdict.by).toBeGreaterThanOrEqual(0);
        if (verdict.kind === 'open' && verdict.left !== null) expect(verdict.left).toBeGreaterThanOrEqual(0);
      }),
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
    expect(gatherEvidence([wrapped], TODAY, VERIFIED).events.get('filming-wrapped')).toEqual({
      first: toDay('2026-02-18'),
      last: toDay('2026-02-19'),
    });
  });

  test('an event ahead of today has not happened', () => {
    expect(gatherEvidence([wrapped], toDay('2026-02-17'), VERIFIED).events.size).toBe(0);
  });

  test('does not depend on the order of the records', () => {
    const renewed = { ...wrapped, id: 'renewed' as const, date: '2022-06-06', accounts: [] };
    const sorted = (list: Parameters<typeof gatherEvidence>[0]) =>
      [...gatherEvidence(list, TODAY, VERIFIED).events].sort(([a], [b]) => a.localeCompare(b));
    expect(sorted([wrapped, renewed])).toEqual(sorted([renewed, wrapped]));
  });
});
