import { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';

import { yieldToBrowser } from '#data/yield-to-browser.ts';
import { dayAt, toDate } from '#domain/facts/calendar.ts';
import { START } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { EDITION, editionAsked } from '#i18n/editions.ts';
import { agreedLimit } from '#saved/agreed-limit.ts';
import { horizonOf } from '#saved/runs.ts';
import { browserStorage, openSavedStore } from '#saved/store.ts';
import { recordVisit } from '#saved/visits.ts';
import type { Limit } from '#shield/limit.ts';
import { Hydration } from '#ui/Hydration.tsx';

import { draw, takeOver } from './draw.ts';
import { createAppRouter } from './router.tsx';

/** From here on React hears what is pressed. */
const taken = () => void dispatchEvent(new Event('taken'));

async function start() {
  // Dropped from the build: `import.meta.env.DEV` is a constant there.
  if (import.meta.env.DEV) {
    const { serveWorld } = await import('#mocks/browser.ts');
    await serveWorld(new URLSearchParams(location.search).get('world'));
  }
  // Many hosts answer the name of a page's file, too.
  const address = location.href.replace(/index\.html(?=$|[?#])/, '');
  if (address !== location.href) history.replaceState(null, '', address);
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no #app.');
  const { path, prerenderedAt } = root.dataset;
  // Without a connection the worker gives a page of this edition for one that is not on this device.
  const away = editionAsked(location.pathname, path);
  if (away !== undefined) history.replaceState(null, '', `${path}${location.search}${location.hash}`);
  const clock = { now: () => Date.now(), prerenderedAt: Number(prerenderedAt) };
  const today = toDate(dayAt(clock.now()));
  const lastVisit = recordVisit(browserStorage(), today);
  const saved = openSavedStore(browserStorage(), window);
  // Once there is something to keep, the browser is asked to (https://storage.spec.whatwg.org/#persistence).
  const stop = saved.subscribe(() => {
    stop();
    if ('storage' in navigator)
      navigator.storage.persist().then(
        () => dispatchEvent(new Event('asked')),
        () => {},
      );
  });
  await yieldToBrowser();
  const router = createAppRouter({
    queryClient: new QueryClient(),
    clock,
    saved,
    lastVisit,
    // A host may answer an address with the page of another one.
    hydrating: path === location.pathname,
  });
  // On Apple's devices, whose browsers alone know gestures, an installed app has a storage of its own: everybody is new there.
  const isOther = !navigator.language.startsWith(EDITION.language);
  if (away !== undefined || isOther || lastVisit !== null || 'GestureEvent' in window)
    import('#pwa/offer.ts')
      .then(({ offer }) => offer(browserStorage(), saved, { today, lastVisit, away }))
      .catch(() => {});
  const { context } = router.options;
  hideMeanwhile(root, context.limit);
  await yieldToBrowser();
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
  /** From here on the page is this visitor's, and what they have done on it meanwhile is done. */
  const arrive = () => {
    delete root.dataset['path'];
    dispatchEvent(new Event('arrived'));
  };
  const meet = async () => {
    router.update({ ...router.options, context: { ...context, hydrating: false } });
    // Whoever is where the build wrote from has nothing to load, and the page nothing to change.
    if (horizonOf(context.saved.get()) !== START) await router.invalidate();
  };
  const once = (done: () => void) => {
    const stop = router.subscribe('onRendered', () => {
      stop();
      done();
    });
  };
  if (context.hydrating) {
    await router.load();
    await yieldToBrowser();
    if (router.state.matches.every(({ status }) => status === 'success')) {
      router.ssr = { manifest: undefined };
      const page = (
        <Hydration onTaken={taken} onKnown={() => void meet().then(arrive)}>
          {app}
        </Hydration>
      );
      // Another engine may say a date or a country in its own words; React then draws the page anew.
      takeOver(root, page, () => {
        root.dataset['mended'] = '';
      });
      return;
    }
    await meet();
  }
  once(arrive);
  // What the build says of another page is not true of this one.
  for (const stale of document.head.querySelectorAll('title, meta[name="robots"]')) stale.remove();
  draw(root, app);
}

/**
 * Hides the page while it is in the browser's back/forward cache: when somebody comes back, nobody sees it before it knows what
 * was said since. The store has read before (it listens first, and the focus comes last); the limit, which this tab may have agreed to or ended
 * elsewhere, is read here. What is invisible keeps its place and its scroll, and so do the sheets over it.
 */
function hideMeanwhile({ style }: HTMLElement, limit: Limit) {
  let agreed: StoryPointId | null = null;
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    agreed = agreedLimit();
    style.visibility = 'hidden';
  });
  // Whatever says that the page is still looked at shows it: somebody who did not leave after all sees it, too.
  for (const sign of ['pageshow', 'visibilitychange', 'focus'])
    addEventListener(sign, () => {
      if (style.visibility === '' || document.hidden) return;
      const now = agreedLimit();
      if (now !== agreed) limit.set(now);
      style.visibility = '';
    });
}

void yieldToBrowser().then(start);
