import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Opens every fold around what the address names, and goes there. Browsers do so by themselves only on a first load. */
export function useUnfold(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash);
    if (target === null) return;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    target.scrollIntoView();
  }, [hash]);
}
