import { expect, test } from 'vitest';

import { checkFolder } from '#build/data-check.ts';

import { FACTS_DAY } from './facts-moment.ts';
import { FIXTURES } from './fixture-facts.ts';

test('the tests’ facts are facts, and none is newer than their day', () => {
  expect(checkFolder(FIXTURES, FACTS_DAY)).toEqual([]);
});
