import { START } from '#domain/story/shield.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import type { SavedState } from './state.ts';

// There is one horizon at a time. A rewatch has one of its own, and while it is on, that is the one; the first run's
// place and dates stay as they are until the rewatch is switched off or ended.

/** Whether the visitor is in their rewatch now. */
export const isRewatching = (state: SavedState): boolean => state.preferences.rewatch?.on === true;

/** The horizon of the run that is on. */
export function horizonOf(state: SavedState): StoryPointId {
  const { rewatch } = state.preferences;
  return rewatch?.on === true ? rewatch.horizon : state.horizon;
}

/** Moves the run that is on to a story point. */
export function moveHorizon(state: SavedState, point: StoryPointId): SavedState {
  return isRewatching(state) ? withRewatch(state, { horizon: point, on: true }) : { ...state, horizon: point };
}

/** Moves the run that is on past an episode. Only the first run notes the day (`2026-11-21`). */
export function watchEpisode(state: SavedState, episode: StoryPointId, day: string): SavedState {
  const moved = moveHorizon(state, episode);
  return isRewatching(state) ? moved : { ...moved, watchedOn: { ...state.watchedOn, [episode]: day } };
}

/** Begins a rewatch at the start of the story, or goes on with the one that was switched off. */
export function rewatch(state: SavedState): SavedState {
  return withRewatch(state, { horizon: state.preferences.rewatch?.horizon ?? START, on: true });
}

/** Goes back to the first run and keeps the rewatch for later. */
export function pauseRewatch(state: SavedState): SavedState {
  const { rewatch: run } = state.preferences;
  return run === undefined ? state : withRewatch(state, { ...run, on: false });
}

/** Goes back to the first run and forgets the rewatch. */
export function endRewatch(state: SavedState): SavedState {
  const { rewatch: _, ...preferences } = state.preferences;
  return { ...state, preferences };
}

function withRewatch(state: SavedState, run: NonNullable<SavedState['preferences']['rewatch']>): SavedState {
  return { ...state, preferences: { ...state.preferences, rewatch: run } };
}
