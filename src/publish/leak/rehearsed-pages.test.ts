import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';

import { rehearsedFacts } from '#mocks/rehearsal/rehearsed-facts.ts';
import { listAddresses } from '#publish/addresses.ts';
import { FACTS } from '#publish/facts-folder.ts';

import { readLeakFacts } from './forbidden.ts';
import { leakReader } from './render.ts';
import { noonOf, serveFacts, withAddress } from './test-pages.ts';

// Whatever an editor does to the facts one day, every page is drawn then, and tells nothing early: to who has not started, and to
// who has seen all there is.
withAddress();

describe.each(rehearsedFacts(FACTS))('%s', (_, folder) => {
  beforeEach(() => serveFacts(folder));
  const facts = readLeakFacts(folder);
  const queryClient = new QueryClient();

  test.each([facts.horizons.at(0), facts.horizons.at(-1)])('every page is drawn at %s', async (horizon = '') => {
    const leaksOn = await leakReader(facts, horizon, noonOf(folder), queryClient);
    const leaks: string[] = [];
    for (const address of listAddresses(folder)) {
      // One after the other: what a page has asked for the next one has.
      // oxlint-disable-next-line no-await-in-loop
      leaks.push(...(await leaksOn(address)));
    }
    expect(leaks).toEqual([]);
  });
});
