import { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { dayAt, toDate } from '#domain/calendar.ts';
import { en } from '#i18n/en.ts';
import { browserStorage, openSavedStore } from '#saved/store.ts';
import { recordVisit } from '#saved/visits.ts';
import { createReveals } from '#shield/reveals.ts';

import { createAppRouter } from './router.tsx';

async function start() {
  // Every page has a heading in the display face. Asked for now, it comes beside the facts and not after them.
  // Without it the reader's own letters do.
  document.fonts.load('1em "Do Hyeon"').catch(() => {});
  // Dropped from the build: `import.meta.env.DEV` is a constant there.
  if (import.meta.env.DEV) {
    const { serveWorld } = await import('#mocks/browser.ts');
    await serveWorld(new URLSearchParams(location.search).get('world'));
  }
  const clock = { now: () => Date.now() };
  const router = createAppRouter({
    queryClient: new QueryClient(),
    locale: 'en-GB',
    messages: en,
    clock,
    saved: openSavedStore(browserStorage(), window),
    reveals: createReveals(),
    lastVisit: recordVisit(browserStorage(), toDate(dayAt(clock.now()))),
  });
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no #app.');
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}

void start();
