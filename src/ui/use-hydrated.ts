import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False while a prerendered page is still as the build wrote it, true from right after its hydration on, and true at once
 * on a page that was rendered here. What only this visitor's device knows waits for it.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
