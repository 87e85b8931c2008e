import { chooseNoteDepth, NOTE_DEPTHS, type NoteDepth, noteDepthOf } from '#saved/changes.ts';

import { useSavedState, useSavedStore } from './ShieldProvider.tsx';

/** How much the content notes say to this visitor, all they can choose from, and how they choose. */
export function useNoteDepth(): {
  depths: typeof NOTE_DEPTHS;
  depth: NoteDepth;
  choose: (depth: NoteDepth) => void;
} {
  const saved = useSavedStore();
  const depth = noteDepthOf(useSavedState());
  return { depths: NOTE_DEPTHS, depth, choose: (next) => saved.update((state) => chooseNoteDepth(state, next)) };
}
