import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Opens every fold around what the address names, and goes there, once it is on the page: what waits for the viewer's place comes after
 * the page was taken over. Browsers do so by themselves only on a first load.
 */
export function useUnfold(): void {
  const hash = useLocation({ select: (location) => location.hash });
  const been = useRef('');
  useEffect(() => {
    if (been.current === hash) return;
    const target = hash === '' ? null : document.getElementById(hash);
    if (target === null && hash !== '') return;
    been.current = hash;
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    target?.scrollIntoView();
  });
}
