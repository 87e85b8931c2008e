// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { readLeakFacts } from './forbidden.ts';
import { leaksInMarks, testMarks } from './test-marks.ts';
import { serveFacts } from './test-pages.ts';

testMarks(FIXTURES);

test('what only a mark tells is found', async () => {
  const secret = 'So-ju opens the hall door and is reunited with On-jo';
  serveFacts(FIXTURES, {
    'characters.json': (text) => text.replace('Scratched by Hyeon-ju yet stays healthy', secret),
  });
  expect(await leaksInMarks(readLeakFacts(FIXTURES), 's1e2', FACTS_NOON)).toContainEqual(
    expect.stringMatching(/^mark “episode 1, Nam On-jo: Present” text: "so ju opens/),
  );
});
