import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useHydrated } from '#ui/use-hydrated.ts';

const CARRY = 'carry=';

/** Takes what comes in the page's own address from another device, and takes it out of there: a second look shall not bring it again. */
export function useCarriedLink(onCarried: (arrived: { by: 'link'; text: string }) => void): void {
  const hydrated = useHydrated();
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  useEffect(() => {
    if (!hydrated || !hash.startsWith(CARRY)) return;
    onCarried({ by: 'link', text: hash.slice(CARRY.length) });
    void navigate({ to: '/your-data/', hash: '', replace: true, resetScroll: false });
  }, [hydrated, hash, onCarried, navigate]);
}
