import { useSavedState } from '#shield/ShieldProvider.tsx';
import { useMediaQuery } from '#ui/media-query.ts';

import { useNow } from './ClockProvider.tsx';

const SECOND = 1000;
const MINUTE = 60_000;

/** Whether the visitor's device asks for less motion: then nothing changes more often than once a minute. */
export function useCalm(): boolean {
  return useMediaQuery('(prefers-reduced-motion: reduce)');
}

/** Now (epoch milliseconds), as often as somebody wants to see it change, and whether seconds are shown at all. */
export function useTick(): { readonly now: number; readonly seconds: boolean } {
  const calm = useCalm();
  const { hideSeconds } = useSavedState().preferences;
  const seconds = !calm && hideSeconds !== true;
  return { now: useNow(seconds ? SECOND : MINUTE), seconds };
}
