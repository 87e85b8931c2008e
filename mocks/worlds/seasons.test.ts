import { expect, test } from 'vitest';

import { faultLine, sortFaults } from '#build/checks/fault.ts';
import { RULES } from '#build/checks/rules.ts';
import { toDay } from '#domain/calendar.ts';
import { readStatus } from '#domain/status-files.ts';
import { listUpdates, updateKey } from '#domain/updates.ts';
import { FACTS_DAY } from '#mocks/facts-moment.ts';
import { everyFile, raw } from '#mocks/fixture-facts.ts';

import { renewNext } from './next-renewed.ts';
import type { SeasonFacts } from './season-facts.ts';
import { bringOut } from './season-out.ts';

const FACTS: SeasonFacts = {
  characters: raw('characters'),
  claims: raw('claims'),
  episodes: raw('episodes'),
  'former-milestones': raw('former-milestones'),
  milestones: raw('milestones'),
  sources: raw('sources'),
  speakers: raw('speakers'),
  story: raw('story'),
};

/** What the data check says of the facts with some files edited. */
function faultsOf(edited: SeasonFacts): string[] {
  const folder = new Map(Object.entries(JSON.parse(JSON.stringify({ ...everyFile(), ...edited }))));
  return sortFaults(Object.values(RULES).flatMap((rule) => rule(folder, FACTS_DAY))).map(faultLine);
}

test('the data check takes a season that comes out with its episodes, and the next one that is renewed', () => {
  expect(faultsOf(bringOut(FACTS))).toEqual([]);
  expect(faultsOf(renewNext(bringOut(FACTS)))).toEqual([]);
});

test('every update of a season keeps its name when it comes out, and when the next one is awaited', () => {
  const day = toDay(FACTS_DAY);
  const keysOf = (edited: SeasonFacts) =>
    listUpdates(readStatus({ ...everyFile(), ...edited }).at('start'), { today: day, dropDay: day }).map(updateKey);
  const [now, out, after] = [FACTS, bringOut(FACTS), renewNext(bringOut(FACTS))].map((facts) => new Set(keysOf(facts)));
  const gone = (from: Set<string> | undefined, to: Set<string> | undefined) =>
    [...(from ?? [])].filter((key) => to?.has(key) !== true);
  expect(now?.size).toBeGreaterThan(20);
  expect(gone(now, out)).toEqual([]);
  expect(gone(out, after)).toEqual([]);
  expect(gone(out, now)).toEqual(expect.arrayContaining(['milestone/released', 'date/2026-10-30--2026-10-30']));
  expect(gone(after, out)).toEqual(['milestone/s3-renewed']);
});
