import type { SavedState } from './state.ts';

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
