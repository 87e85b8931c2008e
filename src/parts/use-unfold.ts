import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Opens the fold that holds what the address names, and goes there. Browsers do so by themselves only on a first load. */
export function useUnfold(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash);
    const fold = target?.closest('details');
    if (target === null || fold === null || fold === undefined) return;
    fold.open = true;
    target.scrollIntoView();
  }, [hash]);
}
