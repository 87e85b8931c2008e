import type { SavedState } from './state.ts';

/** The state with the places and dates of an earlier one, in the first run and in the rewatch; what else was set since stays. */
export function takeBack(state: SavedState, earlier: SavedState): SavedState {
  const { rewatch: _, ...others } = state.preferences;
  const { rewatch } = earlier.preferences;
  return { ...earlier, preferences: rewatch === undefined ? others : { ...others, rewatch } };
}
