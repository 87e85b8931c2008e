import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Moves the focus to the heading of a page that somebody has gone to, so that a screen reader says it, once, and the next
 * Tab goes on from there. Not on the first page, not for a filter, and not where the address names a part of the page.
 */
export function useHeadingFocus(): void {
  const router = useRouter();
  // The router is outside React, and focus is the page's.
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged || toLocation.hash !== '') return;
        const heading = document.querySelector<HTMLElement>('main h1');
        if (heading === null) return;
        heading.tabIndex = -1;
        // Where the page stands is the router's to restore.
        heading.focus({ preventScroll: true });
      }),
    [router],
  );
}
