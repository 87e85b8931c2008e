import { chooseEdition } from '#saved/changes.ts';

import { useSavedStore } from './ShieldProvider.tsx';

/** Keeps which language this visitor has chosen, as `lang` says it. */
export function useChooseEdition(): (language: string) => void {
  const saved = useSavedStore();
  return (language) => saved.update((state) => chooseEdition(state, language));
}
