import type { SavedState } from './state.ts';

/** Whether "/" opens the search. It does, unless it has been switched off (WCAG 2.1.4, Character Key Shortcuts). */
export function hasSearchKey(state: SavedState): boolean {
  return state.preferences.noSearchKey !== true;
}

/** The state with the key of the search switched on or off; of the default nothing is kept. */
export function chooseSearchKey(state: SavedState, on: boolean): SavedState {
  const { noSearchKey: _, ...others } = state.preferences;
  return { ...state, preferences: on ? others : { ...others, noSearchKey: true } };
}
