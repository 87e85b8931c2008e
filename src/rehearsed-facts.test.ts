import { describe } from 'vitest';

import { rehearsedFacts } from '#mocks/rehearsal/rehearsed-facts.ts';
import { FACTS } from '#publish/facts-folder.ts';

import { testAnyFacts } from './test-any-facts.ts';

describe.each(rehearsedFacts(FACTS))('%s', (_, folder, day) => {
  testAnyFacts(folder, day);
});
