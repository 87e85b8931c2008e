// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { en } from '#i18n/en.ts';
import { FACTS_NOON } from '#mocks/facts-moment.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { createAppRouter } from '#router';
import { NOTHING_SAVED } from '#saved/state.ts';
import { openSavedStore } from '#saved/store.ts';

import { findLeaks } from './find-leaks.ts';
import { readLeakFacts } from './forbidden.ts';
import { parsePage, surfacesOf } from './page.ts';
import { serveFacts } from './test-pages.ts';

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch');
  vi.stubGlobal('scrollTo', () => {});
  // jsdom knows no modal dialogs; what is in one is in its page.
  HTMLDialogElement.prototype.showModal = () => {};
});
afterEach(cleanup);

/** The roll call at a horizon, and what each row's first and last mark tell when they are opened. */
async function leaksInMarks(facts: ReturnType<typeof readLeakFacts>, horizon: string): Promise<string[]> {
  const saved = openSavedStore(undefined);
  saved.update(() => ({ ...NOTHING_SAVED, horizon, preferences: { horizonAsked: true } }));
  const clock = { now: () => FACTS_NOON, prerenderedAt: FACTS_NOON };
  const queryClient = new QueryClient();
  const context = {
    queryClient,
    locale: 'en-GB',
    messages: en,
    clock,
    saved,
    lastVisit: null,
    hydrating: false,
  } as const;
  const router = createAppRouter(context, createMemoryHistory({ initialEntries: ['/cast/roll-call/'] }));
  render(<RouterProvider router={router} />);
  await screen.findByRole('grid', {}, { timeout: 10_000 });
  // No page waits for its sources.
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
  const forbidden = facts.forbiddenAt(horizon);
  const rows = [...document.querySelectorAll('[role=grid] tbody tr')].map((row) => [...row.querySelectorAll('button')]);
  const leaks: string[] = [];
  for (const mark of new Set(rows.flatMap((marks) => [marks.at(0), marks.at(-1)]))) {
    if (mark === undefined) continue;
    act(() => void fireEvent.click(mark));
    const name = mark.getAttribute('aria-label') ?? '';
    const slip = document.querySelector('dialog');
    expect(slip?.getAttribute('aria-label')).toBe(name);
    const surfaces = surfacesOf(document.title, parsePage(slip?.outerHTML ?? ''), '');
    leaks.push(...findLeaks(surfaces, forbidden).map((leak) => `mark “${name}” ${leak}`));
  }
  return leaks;
}

describe.each([FIXTURES, 'public/data/v1'])('in %s', (dir) => {
  const facts = readLeakFacts(dir);
  const [, ...horizons] = facts.horizons;

  test.each(horizons)('no mark of the roll call opens on anything past %s', async (horizon) => {
    serveFacts(dir);
    expect(await leaksInMarks(facts, horizon)).toEqual([]);
  });
});

test('what only a mark tells is found', async () => {
  const secret = 'So-ju opens the hall door and is reunited with On-jo';
  serveFacts(FIXTURES, {
    'characters.json': (text) => text.replace('Scratched by Hyeon-ju yet stays healthy', secret),
  });
  expect(await leaksInMarks(readLeakFacts(FIXTURES), 's1e2')).toContainEqual(
    expect.stringMatching(/^mark “episode 1, Nam On-jo: Present” text: "so ju opens/),
  );
});
