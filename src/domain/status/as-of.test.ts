import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type DayNumber, toDate, toDay, toRange } from '#domain/facts/calendar.ts';
import { readStatus } from '#domain/files/status-files.ts';
import { readableSince } from '#domain/sources/source-days.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { everyFile, HORIZONS, read } from '#mocks/fixture-facts.ts';

import { type Known, lookBack } from './as-of.ts';
import { claimSeason } from './claims.ts';
import { climb } from './ladder.ts';
import { evidenceBySeason, judgeEach, openLedger } from './ledger.ts';
import { newestReportDay, reportsSoFar } from './newest-report.ts';
import { situationAt } from './situation.ts';
import { waitsOf } from './waits.ts';

const TODAY = toDay(FACTS_DAY);
const { complete, at } = readStatus(everyFile());
const { awaited } = complete;
const { sources } = read('sources');
const { seasons: comparables } = read('comparables');
const claims = complete.claims.filter((claim) => claimSeason(claim) === awaited.season);
const reports = reportsSoFar(awaited.milestones, claims, sources);
const FACTS = { ladder: awaited, claims, comparables, sources, reports };

/** Looks back over some facts, from the day of the tests' own. */
function look<C extends (typeof claims)[number]>(facts: Known<C, (typeof comparables)[number]>, today = TODAY) {
  const past = lookBack(facts, today);
  if (past === null) throw new Error('Somebody has said something.');
  return past;
}
const past = look(FACTS);
const day = fc.integer({ min: past.first, max: TODAY });

describe('on the tests’ own facts', () => {
  test('it begins when somebody first spoke of the season, not of something else', () => {
    expect(toDate(past.first)).toBe('2022-01-29');
    expect(past.asOf(past.first).claims.some(({ madeOn }) => madeOn < '2022')).toBe(true);
  });

  test('today it is what every other page shows', () => {
    const { ladder, evidence, claims: then } = past.asOf(TODAY);
    const known = evidenceBySeason([awaited], { today: TODAY, dropDay: TODAY });
    expect(then).toEqual(claims);
    expect(evidence).toEqual(known(awaited.season));
    expect(ladder.newestReport).toBe(awaited.newestReport);
    expect(openLedger(then, [], () => evidence)).toEqual(openLedger(claims, [], known));
    const rungs = (milestones: Parameters<typeof climb>[0]) =>
      climb(milestones, TODAY).map(({ id, state, current }) => ({ id, state, current }));
    expect(rungs(ladder.milestones)).toEqual(rungs(awaited.milestones));
    const noon = Date.parse(`${FACTS_DAY}T12:00:00Z`);
    expect(situationAt(ladder, noon, 'UTC')).toEqual(situationAt(awaited, noon, 'UTC'));
    expect(past.asOf(TODAY).comparables).toEqual(comparables);
    expect(past.leftOut).toEqual([]);
  });

  test('a reader at any place has the same days of news', () => {
    const [start = ''] = HORIZONS;
    const visible = at(start).claims.filter((claim) => claimSeason(claim) === awaited.season);
    expect(visible.length).toBeLessThan(claims.length);
    const seen = look({ ...FACTS, claims: visible });
    expect(seen.asOf(TODAY).ladder.newestReport).toBe(awaited.newestReport);
  });

  test('the end of filming is known since the first report of it, and the model starts there', () => {
    const wrap = (date: string) => past.asOf(toDay(date)).evidence.events.get('filming-wrapped');
    expect(wrap('2026-02-21')).toBeUndefined();
    // That day there is one account alone, a day later than the others have it.
    expect(wrap('2026-02-22')).toEqual(toRange('2026-02-19'));
    expect(wrap('2026-02-23')).toEqual({ first: toDay('2026-02-18'), last: toDay('2026-02-19') });
  });

  test('a comparable counts since its premiere', () => {
    const waits = (date: string) => waitsOf(past.asOf(toDay(date)).comparables).length;
    expect(waits('2023-11-30')).toBe(2);
    expect(waits('2023-12-01')).toBe(3);
    expect(waits(FACTS_DAY)).toBe(waitsOf(comparables).length);
  });

  test('that nobody saw it counts since the day of the page that says so', () => {
    const looked = (date: string) => past.asOf(toDay(date)).evidence.notSeenUntil.get('released');
    expect(looked('2026-07-21')).toBeUndefined();
    expect(looked('2026-07-22')).toBe(toDay('2026-07-19'));
  });

  test('something is said or becomes known at each stop, and nowhere between', () => {
    const seen = (on: DayNumber) => {
      const { claims: then, ladder, evidence } = past.asOf(on);
      const rungs = climb(ladder.milestones, on).map(({ state }) => state);
      return JSON.stringify([then.length, rungs, [...evidence.notSeenUntil.keys()]]);
    };
    const changes = Array.from({ length: TODAY - past.first }, (_, index) => past.first + index + 1).filter(
      (on) => seen(on) !== seen(on - 1),
    );
    expect(past.stops.filter((stop) => stop > past.first)).toEqual(expect.arrayContaining(changes));
    expect(past.stops).toEqual([...past.stops].sort((a, b) => a - b));
    expect(past.stops.every((stop) => stop >= past.first && stop <= TODAY)).toBe(true);
  });
});

test('claims only grow, and an event that was known stays known', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [before, after] = [past.asOf(Math.min(a, b)), past.asOf(Math.max(a, b))];
      const ids = new Set(after.claims.map(({ id }) => id));
      expect(before.claims.filter(({ id }) => !ids.has(id))).toEqual([]);
      expect([...before.evidence.events.keys()].filter((id) => !after.evidence.events.has(id))).toEqual([]);
      expect(before.ladder.newestReport ?? 0).toBeLessThanOrEqual(after.ladder.newestReport ?? 0);
    }),
  );
});

test('no verdict rests on anything that was not known: nothing is later than the day', () => {
  fc.assert(
    fc.property(day, (on) => {
      const { claims: then, evidence, comparables: out } = past.asOf(on);
      for (const { madeOn } of then) expect(toRange(madeOn).first).toBeLessThanOrEqual(on);
      for (const range of evidence.events.values()) expect(range.first).toBeLessThanOrEqual(on);
      for (const { premiered } of out) expect(toDay(premiered.date)).toBeLessThanOrEqual(on);
      expect(evidence.newestReport).toBeLessThanOrEqual(on);
      for (const until of evidence.notSeenUntil.values()) expect(until).toBeLessThanOrEqual(on);
    }),
  );
});

/** The facts without all that came after a day: the claims, the sources, and what rests on them. */
function forget(on: DayNumber) {
  const kept = sources.filter((source) => (readableSince(source) ?? Number.NEGATIVE_INFINITY) <= on);
  const ids = new Set(kept.map(({ id }) => id));
  const cited = ({ sources: of }: { readonly sources: readonly string[] }) => of.some((id) => ids.has(id));
  const milestones = awaited.milestones.map((milestone) => ({
    ...milestone,
    ...(cited(milestone) || milestone.accounts.some((account) => account.used && cited(account))
      ? {}
      : { date: null, precision: null }),
    accounts: milestone.accounts.filter(cited),
    notSeenUntil:
      milestone.notSeenUntil !== undefined && cited(milestone.notSeenUntil) ? milestone.notSeenUntil : undefined,
  }));
  const made = claims.filter((claim) => toRange(claim.madeOn).last <= on);
  return {
    ladder: { ...awaited, milestones },
    claims: made,
    comparables: comparables.filter(({ premiered }) => toDay(premiered.date) <= on),
    sources: kept,
    reports: reportsSoFar(milestones, made, kept),
  };
}

test('a later fact changes no earlier day', () => {
  fc.assert(
    fc.property(day, (on) => {
      const [known, without] = [past.asOf(on), look(forget(on)).asOf(on)];
      expect(without.claims).toEqual(known.claims);
      expect(without.comparables).toEqual(known.comparables);
      expect(without.evidence).toEqual(known.evidence);
      expect(judgeEach(without.claims, () => without.evidence)).toEqual(judgeEach(known.claims, () => known.evidence));
      const evening = (on + 1) * 86_400_000 - 1;
      expect(situationAt(without.ladder, evening, 'UTC')).toEqual(situationAt(known.ladder, evening, 'UTC'));
    }),
  );
});

test('a claim, a page and a premiere that are added later change no earlier day either', () => {
  const [[claim], [comparable], [source]] = [claims, comparables, sources];
  if (claim === undefined || comparable === undefined || source === undefined)
    throw new Error('There are some of each.');
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 900 }), (on, later) => {
      fc.pre(on < TODAY);
      const date = toDate(Math.min(TODAY, on + later));
      const more = [...claims, { ...claim, id: 'later', madeOn: date, sources: ['later'] }];
      const pages = [...sources, { ...source, id: 'later', published: date }];
      const seen = look({
        ...FACTS,
        claims: more,
        sources: pages,
        comparables: [...comparables, { ...comparable, premiered: { date, sources: [] } }],
        reports: reportsSoFar(awaited.milestones, more, pages),
      });
      expect(seen.asOf(on)).toEqual(past.asOf(on));
    }),
  );
});

test('the newest news of today is the last that there was', () => {
  expect(reports.at(-1)?.day).toBe(newestReportDay(awaited.milestones, claims, sources));
});

test('of a month nobody knew before it was over, and today everything is known', () => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('There are claims.');
  const seen = look({ ...FACTS, claims: [{ ...claim, madeOn: '2023-04' }] });
  const count = (date: string) => seen.asOf(toDay(date)).claims.length;
  expect([count('2023-04-29'), count('2023-04-30')]).toEqual([0, 1]);
  const running = look({ ...FACTS, claims: [{ ...claim, madeOn: FACTS_DAY.slice(0, 7) }] });
  expect(running.asOf(TODAY).claims).toHaveLength(1);
});

test('where nobody has said anything there is nothing to look back at', () => {
  expect(lookBack({ ...FACTS, claims: [] }, TODAY)).toBeNull();
});

test('before the first news nothing is known not to have happened', () => {
  const { evidence } = look({ ...FACTS, reports: [] }).asOf(toDay('2024-01-01'));
  expect(evidence.newestReport).toBe(Number.NEGATIVE_INFINITY);
});
