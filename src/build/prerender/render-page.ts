import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, rootRouteId, RouterProvider } from '@tanstack/react-router';
import { createElement, StrictMode } from 'react';
import { prerender } from 'react-dom/static';

import { en } from '#i18n/en.ts';
import { createAppRouter } from '#router';

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
  return {
    // A page that says itself what it is called has the last word.
    title: [...head.matchAll(/<title[^>]*>([^<]*)</g)].at(-1)?.[1] ?? '',
    noindex: head.includes('noindex'),
    body: html.slice(head.length),
    route: router.state.matches.at(-1)?.routeId ?? rootRouteId,
  };
}
