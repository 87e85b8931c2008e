import { expect, test } from 'vitest';

import { clockDoubt } from '#domain/status/clock-doubt.ts';
import { checkFolder } from '#publish/data-check.ts';
import { startFacts } from '#publish/start-facts.ts';

import { FACTS_DAY, FACTS_NOON } from './fixture-day.ts';
import { FIXTURES } from './fixture-facts.ts';

test('the tests’ facts are facts, and none is newer than their day', () => {
  expect(checkFolder(FIXTURES, FACTS_DAY)).toEqual([]);
});

test('on their day the clock of the tests is not doubted', () => {
  expect(clockDoubt(FACTS_NOON, startFacts(FIXTURES).awaited.newestReport, 'Asia/Seoul')).toBeNull();
});
