import { chooseSearchKey, hasSearchKey } from '#saved/changes.ts';

import { useSavedState, useSavedStore } from './ShieldProvider.tsx';

/** Whether "/" opens the search for this visitor, and how they switch that. */
export function useSearchKey(): { on: boolean; choose: (on: boolean) => void } {
  const saved = useSavedStore();
  return { on: hasSearchKey(useSavedState()), choose: (on) => saved.update((state) => chooseSearchKey(state, on)) };
}
