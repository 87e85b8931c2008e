import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider, rootRouteId } from '@tanstack/react-router';
import { createElement, StrictMode } from 'react';
import { prerender } from 'react-dom/static';

import { createAppRouter } from '#router';
import type { SavedState } from '#saved/state.ts';
import { openSavedStore } from '#saved/store.ts';
import { HydratedContext } from '#ui/use-hydrated.ts';

/** A page as the build writes it. */
export interface RenderedPage {
  /** As HTML. */
  readonly title: string;
  /** Whether the route asks search engines to pass it by. */
  readonly noindex: boolean;
  /** What stands in `#app`. */
  readonly body: string;
  /** The id of the route that drew it: `/cast/$characterId`; `/$` where there is no such page. */
  readonly route: string;
}

/** Somebody whom a page is rendered for. */
export interface Visitor {
  readonly state: SavedState;
  /** The day of their last visit (`2026-11-20`). */
  readonly lastVisit: string | null;
  /** Facts that have been asked for before, for somebody else too, and those sources that a page does not wait for. */
  readonly queryClient: QueryClient;
}

/**
 * Renders an address at an instant (epoch milliseconds): for a visitor as their browser will show it, in this machine's zone; for
 * nobody as the build writes it and the browser takes it over, for somebody who has not started and in UTC.
 * @throws whatever the page could not load.
 */
export async function renderPage(address: string, at: number, visitor?: Visitor): Promise<RenderedPage> {
  const saved = openSavedStore(undefined);
  if (visitor !== undefined) saved.update(() => visitor.state);
  const router = createAppRouter(
    {
      queryClient: visitor?.queryClient ?? new QueryClient(),
      clock: { now: () => at, prerenderedAt: at },
      saved,
      lastVisit: visitor?.lastVisit ?? null,
      hydrating: visitor === undefined,
    },
    createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + address.slice(1)] }),
  );
  await router.load();
  const failed = router.state.matches.find((match) => match.status === 'error');
  if (failed !== undefined) throw failed.error;
  const app = createElement(StrictMode, null, createElement(RouterProvider, { router }));
  // Thrown where React hears it, it would reach nobody, and the page would never be there.
  const faults: unknown[] = [];
  const { prelude } = await prerender(createElement(HydratedContext, { value: visitor !== undefined }, app), {
    // A large page is written in its place too, and not by a script that moves it there.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void faults.push(error),
  });
  if (faults.length > 0) throw faults[0];
  const html = await new Response(prelude).text();
  // React writes what belongs into the head first.
  const [head = ''] = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)[^>]*>)*/.exec(html) ?? [];
  return {
    // A page that says itself what it is called has the last word.
    title: [...head.matchAll(/<title[^>]*>([^<]*)</g)].at(-1)?.[1] ?? '',
    noindex: head.includes('noindex'),
    body: html.slice(head.length),
    route: router.state.matches.at(-1)?.routeId ?? rootRouteId,
  };
}
