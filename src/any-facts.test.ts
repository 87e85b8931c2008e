import { describe } from 'vitest';

import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { FACTS } from '#publish/facts-folder.ts';

import { testAnyFacts } from './test-any-facts.ts';

// In the tests' own facts there is always something to find. What the real ones may become is `rehearsed-facts.test.ts`.
describe.each([
  ['the tests’ facts', FIXTURES, FACTS_DAY],
  ['the facts', FACTS, new Date().toISOString().slice(0, 10)],
])('%s', (_, folder, day) => {
  testAnyFacts(folder, day);
});
