import { expect, test } from 'vitest';

import { faultLine, sortFaults } from '#build/checks/fault.ts';
import { RULES } from '#build/checks/rules.ts';
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
  expect(faultsOf(FACTS)).toEqual([]);
  expect(faultsOf(bringOut(FACTS))).toEqual([]);
  expect(faultsOf(renewNext(bringOut(FACTS)))).toEqual([]);
});
