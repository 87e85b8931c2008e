import { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { dayAt, toDate } from '#domain/calendar.ts';
import { en } from '#i18n/en.ts';
import { browserStorage, openSavedStore } from '#saved/store.ts';
import { recordVisit } from '#saved/visits.ts';

import { createAppRouter } from './router.tsx';

async function start() {
  // Dropped from the build: `import.meta.env.DEV` is a constant there.
  if (import.meta.env.DEV) {
    const { serveWorld } = await import('#mocks/browser.ts');
    await serveWorld(new URLSearchParams(location.search).get('world'));
  }
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no #app.');
  const { path, prerenderedAt } = root.dataset;
  const clock = { now: () => Date.now(), prerenderedAt: Number(prerenderedAt) };
  const today = toDate(dayAt(clock.now()));
  const lastVisit = recordVisit(browserStorage(), today);
  const router = createAppRouter({
    queryClient: new QueryClient(),
    locale: 'en-GB',
    messages: en,
    clock,
    saved: openSavedStore(browserStorage(), window),
    lastVisit,
    // A host may answer an address with the page of another one.
    hydrating: path === location.pathname,
  });
  if (lastVisit !== null)
    import('#pwa/offer-install.ts').then(({ offerInstall }) => offerInstall(browserStorage(), today)).catch(() => {});
  const { context } = router.options;
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
  const meet = () => {
    router.update({ ...router.options, context: { ...context, hydrating: false } });
    return router.invalidate();
  };
  const once = (done: () => void) => {
    const stop = router.subscribe('onRendered', () => {
      stop();
      done();
    });
  };
  if (context.hydrating) {
    await router.load();
    if (router.state.matches.every(({ status }) => status === 'success')) {
      router.ssr = { manifest: undefined };
      once(() => void meet().then(arrive));
      hydrateRoot(root, app, {
        // Another engine may say a date or a country in its own words; React then draws the page anew.
        onRecoverableError: () => {
          root.dataset['mended'] = '';
        },
      });
      return;
    }
    await meet();
  }
  once(arrive);
  // What the build says of another page is not true of this one.
  for (const stale of document.head.querySelectorAll('title, meta[name="robots"]')) stale.remove();
  createRoot(root).render(app);
}

void start();
