import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createAppRouter } from '#router';
import { NOTHING_SAVED } from '#saved/state.ts';
import { openSavedStore } from '#saved/store.ts';

import { findLeaks } from './find-leaks.ts';
import { type LeakFacts, readLeakFacts } from './forbidden.ts';
import { parsePage, surfacesOf } from './page.ts';
import { noonOf, serveFacts } from './test-pages.ts';

/** What the marks of the roll call need of a browser. */
function withPage(): void {
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch');
    vi.stubGlobal('scrollTo', () => {});
    // jsdom knows no modal dialogs; what is in one is in its page.
    HTMLDialogElement.prototype.showModal = () => {};
  });
  afterEach(cleanup);
}

/** What each row's first and last mark of the roll call at a horizon tell when they are opened. */
export async function leaksInMarks(facts: LeakFacts, horizon: string, at: number): Promise<string[]> {
  const saved = openSavedStore(undefined);
  saved.update(() => ({ ...NOTHING_SAVED, horizon, preferences: { horizonAsked: true } }));
  const clock = { now: () => at, prerenderedAt: at };
  const queryClient = new QueryClient();
  const context = {
    queryClient,
    clock,
    saved,
    lastVisit: null,
    hydrating: false,
  } as const;
  // With the sources there, every list of them has what it shows when it is opened.
  await createAppRouter(context, createMemoryHistory({ initialEntries: ['/sources/'] })).load();
  const router = createAppRouter(context, createMemoryHistory({ initialEntries: ['/cast/roll-call/'] }));
  render(createElement(RouterProvider, { router }));
  await screen.findByRole('grid', {}, { timeout: 10_000 });
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

/** The leak test of what only shows when it is opened, for a folder of facts, at every horizon. */
export function testMarks(dir: string): void {
  withPage();
  const facts = readLeakFacts(dir);
  const [, ...horizons] = facts.horizons;

  test.each(horizons)('no mark of the roll call opens on anything past %s', async (horizon) => {
    serveFacts(dir);
    expect(await leaksInMarks(facts, horizon, noonOf(dir))).toEqual([]);
  });
}
