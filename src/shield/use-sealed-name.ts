import { nextEpisodeOf } from '#domain/people/sealed-name.ts';
import { hasPassed } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { type SealedName, sealedNameOf, sealName, takeBackName } from '#saved/guesses.ts';

import { useOwnView, useSavedState, useSavedStore, useView } from './ShieldProvider.tsx';

/** The name that was sealed before an episode in the run that is on. */
export interface SealedNameOf {
  /** Whether there is one. Who it is, is told as a fact of that episode is. */
  readonly isSealed: boolean;
  /** Who it is, once the viewer has passed the episode; null before, and under a limit that they agreed on with others. */
  readonly opened: SealedName | null;
  /** Whether one may be sealed: the episode is the next one, for the viewer and for whoever they watch with. */
  readonly isNext: boolean;
  /** Seals a person's id, on a day (`2026-11-30`). */
  readonly seal: (person: string, on: string) => void;
  readonly takeBack: () => void;
}

/** What somebody has sealed before an episode, as far as it may be told, and what seals it. */
export function useSealedName(episode: StoryPointId): SealedNameOf {
  const saved = useSavedStore();
  const view = useView();
  const own = useOwnView();
  const sealed = sealedNameOf(useSavedState(), episode);
  return {
    isSealed: sealed !== undefined,
    opened: sealed !== undefined && hasPassed(view, episode) ? sealed : null,
    isNext: nextEpisodeOf(view) === episode && !hasPassed(own, episode),
    seal: (person, on) => saved.update((now) => sealName(now, episode, person, on)),
    takeBack: () => saved.update((now) => takeBackName(now, episode)),
  };
}
