// React asks for its developer tools once, when it is read.
import { watchRewrites } from '#ui/rewritten-texts.ts';
import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** Draws a page from nothing. This file comes with React (`codeSplitting` in vite.config.ts), which runs with it and not with the app. */
export function draw(root: HTMLElement, page: ReactNode): void {
  watchRewrites(root);
  createRoot(root).render(page);
}

/** Takes over a page that the build has written, in pieces: a touch need not wait for all of it. `onMended` hears of what was not as written. */
export function takeOver(root: HTMLElement, page: ReactNode, onMended: () => void): void {
  watchRewrites(root);
  startTransition(() => void hydrateRoot(root, page, { onRecoverableError: onMended }));
}
