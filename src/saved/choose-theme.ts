import type { SavedState, Theme } from './state.ts';

/** The state with another theme; without one the system decides, and nothing is kept of the choice. */
export function chooseTheme(state: SavedState, theme: Theme | undefined): SavedState {
  const { theme: _, ...others } = state.preferences;
  return { ...state, preferences: theme === undefined ? others : { ...others, theme } };
}
