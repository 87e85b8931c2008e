import { expect, test } from 'vitest';

import { checkFolder } from '#build/data-check.ts';
import { startFacts } from '#build/start-facts.ts';
import { clockDoubt } from '#domain/clock-doubt.ts';

import { FACTS_DAY, FACTS_NOON } from './facts-moment.ts';
import { FIXTURES } from './fixture-facts.ts';

test('the tests’ facts are facts, and none is newer than their day', () => {
  expect(checkFolder(FIXTURES, FACTS_DAY)).toEqual([]);
});

test('on their day the clock of the tests is not doubted', () => {
  expect(clockDoubt(FACTS_NOON, startFacts(FIXTURES).awaited.newestReport, 'Asia/Seoul')).toBeNull();
});
