import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import type { Clock } from '#parts/ClockProvider.tsx';
import { CannotLoad } from '#routes/-frame/CannotLoad.tsx';
import { Loading } from '#routes/-frame/Loading.tsx';
import { agreedLimit } from '#saved/agreed-limit.ts';
import { openSavedStore, type SavedStore } from '#saved/store.ts';
import { createCell } from '#shield/cell.ts';
import { type Limit, togetherIn } from '#shield/limit.ts';
import { createReveals, type Reveals } from '#shield/reveals.ts';

import { routeTree } from './routeTree.gen.ts';

/** What every route can count on. Nothing below reaches for a global instead. */
export interface AppContext {
  readonly queryClient: QueryClient;
  readonly clock: Clock;
  readonly saved: SavedStore;
  readonly reveals: Reveals;
  readonly limit: Limit;
  /** The day of the last visit before today's (`2026-11-20`), or null on a first one. */
  readonly lastVisit: string | null;
  /** Whether a page is being prerendered, or what the build wrote is being taken over: nobody is known yet. */
  readonly hydrating: boolean;
}

/** What the app is started with. Where nothing is `saved`, what the visitor does is kept in memory. */
type AppOptions = Omit<AppContext, 'reveals' | 'limit' | 'saved'> & Partial<Pick<AppContext, 'saved'>>;

// Nobody pays for it who finds a page.
const NotFound = lazy(() => import('#routes/-frame/NotFound.tsx').then((part) => ({ default: part.NotFound })));

/** The one router factory, for the browser, the prerender and the tests. */
export function createAppRouter(options: AppOptions, history?: RouterHistory) {
  const reveals = createReveals();
  const limit = createCell(agreedLimit());
  const context: AppContext = { saved: openSavedStore(undefined), ...options, reveals, limit };
  const router = createRouter({
    routeTree,
    context,
    basepath: import.meta.env.BASE_URL,
    trailingSlash: 'always',
    // As hosts and the worker do it.
    caseSensitive: true,
    defaultPendingComponent: Loading,
    // A blink of a loading page is worse than none.
    defaultPendingMs: 300,
    defaultPendingMinMs: 300,
    defaultErrorComponent: CannotLoad,
    defaultNotFoundComponent: () => (
      <Suspense>
        <NotFound />
      </Suspense>
    ),
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultViewTransition: { types: turnsPage },
    scrollRestoration: typeof document !== 'undefined',
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch,
    ...(history === undefined ? {} : { history }),
  });
  // The limit is there before anything is shown, and before anybody has agreed to it.
  const heed = (hash: string) => {
    const point = togetherIn(hash);
    if (point === undefined || point === limit.get()) return;
    reveals.clear();
    limit.set(point);
  };
  heed(router.history.location.hash);
  router.subscribe('onBeforeNavigate', ({ toLocation }) => heed(toLocation.hash));
  // Titles and loaders follow the horizon, in a task of their own: the page itself has the first one.
  for (const { subscribe } of [context.saved, limit]) subscribe(() => setTimeout(() => void router.invalidate()));
  return router;
}

/**
 * A view transition is for another page: filters and the horizon change this one at once, and so does reduced motion. The first
 * page turns from nothing: a picture of it before and after would only cost a phone two frames.
 */
function turnsPage(change: { readonly pathChanged: boolean; readonly fromLocation?: unknown }): string[] | false {
  return change.fromLocation !== undefined &&
    change.pathChanged &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches
    ? []
    : false;
}

/** Plain `key=value` pairs: readable, shareable, and whatever a visitor types can be read back without throwing. */
function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
