import { useEffect, useSyncExternalStore } from 'react';

import { hasPassed } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';
import { takeBack } from '#saved/changes.ts';
import { horizonOf, isRewatching, watchEpisode } from '#saved/runs.ts';
import type { SavedState } from '#saved/state.ts';
import type { SavedStore } from '#saved/store.ts';

import { type Cell, createCell } from './cell.ts';
import { useOwnView, useSavedState, useSavedStore } from './ShieldProvider.tsx';

/** That somebody said "I've watched it" a moment ago. */
interface Said {
  readonly episode: StoryPointId;
  readonly before: SavedState;
}

// In memory only: after loading anew the page is that of somebody who has watched it before.
const cells = new WeakMap<SavedStore, Cell<Said | null>>();

function cellOf(saved: SavedStore): Cell<Said | null> {
  const cell = cells.get(saved) ?? createCell<Said | null>(null);
  cells.set(saved, cell);
  return cell;
}

/** Whether the viewer is still where saying it has brought them. */
const stands = (state: SavedState, { episode, before }: Said) =>
  horizonOf(state) === episode && isRewatching(state) === isRewatching(before);

/** What saying "I've watched it" does, wherever it is said, and how it is taken back. */
export interface WatchEpisode {
  /** Moves the run that is on past an episode, and never backwards; notes the `day` (`2026-11-30`). */
  readonly watch: (episode: StoryPointId, day: string) => void;
  /** The episode that was said to be watched a moment ago and the place before it; null once the place has moved, or nothing was said. */
  readonly said: { readonly episode: StoryPointId; readonly from: StoryPointId } | null;
  /** Takes back what was `said`: places and days are as before, all else stays. */
  readonly undo: () => void;
  /** Ends what was `said`: there is nothing to take back any more. */
  readonly forget: () => void;
}

/**
 * Says that an episode has been watched. What was said is the same on every page until somebody forgets it, so that one page can
 * take the word and another one call the roll.
 */
export function useWatchEpisode(): WatchEpisode {
  const saved = useSavedStore();
  const state = useSavedState();
  const place = useOwnView();
  const cell = cellOf(saved);
  const last = useSyncExternalStore(cell.subscribe, cell.get, cell.get);
  const said = last !== null && stands(state, last) ? last : null;
  // Moved since, here or in another tab: coming back to the same place later is not saying it again.
  useEffect(() => {
    if (last !== null && said === null) cell.set(null);
  }, [last, said, cell]);
  return {
    watch: (episode, day) => {
      if (hasPassed(place, episode)) return;
      cell.set({ episode, before: saved.get() });
      saved.update((before) => watchEpisode(before, episode, day));
    },
    said: said === null ? null : { episode: said.episode, from: horizonOf(said.before) },
    undo: () => {
      if (said !== null) saved.update((now) => takeBack(now, said.before));
      cell.set(null);
    },
    forget: () => cell.set(null),
  };
}
