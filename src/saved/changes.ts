import type { WatchedEpisode } from '#domain/export/progress.ts';
import type { Story } from '#domain/story/story.ts';

import type { SavedState, Theme } from './state.ts';

/** The state with another theme; without one the system decides, and nothing is kept of the choice. */
export function chooseTheme(state: SavedState, theme: Theme | undefined): SavedState {
  const { theme: _, ...others } = state.preferences;
  return { ...state, preferences: theme === undefined ? others : { ...others, theme } };
}

/** Whether "/" opens the search. It does, unless it has been switched off (WCAG 2.1.4, Character Key Shortcuts). */
export function hasSearchKey(state: SavedState): boolean {
  return state.preferences.noSearchKey !== true;
}

/** The state with the key of the search switched on or off; of the default nothing is kept. */
export function chooseSearchKey(state: SavedState, on: boolean): SavedState {
  const { noSearchKey: _, ...others } = state.preferences;
  return { ...state, preferences: on ? others : { ...others, noSearchKey: true } };
}

/** How much the content notes say: nothing, the topic and its strength (the default), or a sentence for each as well. */
export const NOTE_DEPTHS = ['off', 'category', 'detail'] as const;
export type NoteDepth = (typeof NOTE_DEPTHS)[number];

/** How much the content notes say to this visitor. */
export function noteDepthOf(state: SavedState): NoteDepth {
  return state.preferences.contentNotes ?? 'category';
}

/** The state with content notes of another depth; of the default nothing is kept. */
export function chooseNoteDepth(state: SavedState, depth: NoteDepth): SavedState {
  const { contentNotes: _, ...others } = state.preferences;
  return { ...state, preferences: depth === 'category' ? others : { ...others, contentNotes: depth } };
}

/** The state with the seconds of the countdown hidden or shown; of the default nothing is kept. */
export function hideSeconds(state: SavedState, hide: boolean): SavedState {
  const { hideSeconds: _, ...others } = state.preferences;
  return { ...state, preferences: hide ? { ...others, hideSeconds: true } : others };
}

/**
 * The episodes that somebody watched in their first run: all up to their place, and those beyond it that have a day (a history
 * with gaps, or a place that was moved back).
 */
export function watchedIn(state: SavedState, story: Story): WatchedEpisode[] {
  const reached = story.points.findIndex(({ id }) => id === state.horizon);
  return story.points.flatMap((point, index) => {
    const day = state.watchedOn[point.id] ?? null;
    if (point.kind !== 'episode' || (index > reached && day === null)) return [];
    return [{ season: point.season, episode: point.episode, day }];
  });
}

/** The state with the places and dates of an earlier one, in the first run and in the rewatch; what else was set since stays. */
export function takeBack(state: SavedState, earlier: SavedState): SavedState {
  const { rewatch: _, ...others } = state.preferences;
  const { rewatch } = earlier.preferences;
  return { ...earlier, preferences: rewatch === undefined ? others : { ...others, rewatch } };
}

/** The state of somebody who has chosen a language, as `lang` says it. */
export function chooseEdition(state: SavedState, edition: string): SavedState {
  return { ...state, preferences: { ...state.preferences, edition } };
}
