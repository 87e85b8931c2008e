import { createContext, useContext } from 'react';

/** True wherever a page is rendered in a browser by itself, false in the build. */
export const HydratedContext = createContext(typeof document !== 'undefined');

/**
 * False while a prerendered page is still as the build wrote it, true from soon after its hydration on, and true at once
 * on a page that was rendered here. What only this visitor's device knows waits for it.
 */
export function useHydrated(): boolean {
  return useContext(HydratedContext);
}
