import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, rootRouteId, RouterProvider } from '@tanstack/react-router';
import { createElement, StrictMode } from 'react';
import { prerender } from 'react-dom/static';

import { en } from '#i18n/en.ts';
import { createAppRouter } from '#router';

/** A page as the build writes it. */
export interface RenderedPage {
  /** What React puts into the head: the title, and what the route says of itself. */
  readonly head: string;
  /** What stands in `#app`. */
  readonly body: string;
  /** The id of the route that drew it (`/cast/$characterId`), or null where there is no such page. */
  readonly route: string | null;
}

/**
 * Renders an address for somebody who has not started, at an instant (epoch milliseconds, read in UTC), as the browser will
 * render it before it hydrates. @throws whatever the page could not load.
 */
export async function renderPage(address: string, at: number): Promise<RenderedPage> {
  const router = createAppRouter(
    {
      queryClient: new QueryClient(),
      locale: 'en-GB',
      messages: en,
      clock: { now: () => at, prerenderedAt: at },
      lastVisit: null,
      hydrating: true,
    },
    createMemoryHistory({ initialEntries: [address] }),
  );
  await router.load();
  const failed = router.state.matches.find((match) => match.status === 'error');
  if (failed !== undefined) throw failed.error;
  const { prelude } = await prerender(createElement(StrictMode, null, createElement(RouterProvider, { router })), {
    // A large page is written in its place too, and not by a script that moves it there.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  const html = await new Response(prelude).text();
  // React writes what belongs into the head first.
  const [head = ''] = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)[^>]*>)*/.exec(html) ?? [];
  const route = router.state.matches.at(-1)?.routeId;
  return { head, body: html.slice(head.length), route: route === undefined || route === rootRouteId ? null : route };
}
