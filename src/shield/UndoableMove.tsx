import { type ReactNode, useCallback, useState } from 'react';

import { START } from '#domain/story/shield.ts';
import { takeBack } from '#saved/changes.ts';
import { horizonOf } from '#saved/runs.ts';
import type { SavedState } from '#saved/state.ts';
import { Toast } from '#ui/Toast.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { useOwnView, useReveals, useSavedStore } from './ShieldProvider.tsx';

/** The state as it was before a move: its places and dates, and whether the visitor had said how far they are. */
function undone(now: SavedState, before: SavedState): SavedState {
  const state = takeBack(now, before);
  if (before.preferences.horizonAsked) return state;
  const { horizonAsked: _, ...preferences } = state.preferences;
  return { ...state, preferences };
}

/**
 * What moves the visitor by one tap, and the line that offers to take it back; whoever moves them renders it. Moving closes every
 * single reveal.
 */
export function useUndoableMove(): {
  readonly move: (change: (state: SavedState) => SavedState) => void;
  readonly toast: ReactNode;
} {
  const saved = useSavedStore();
  const reveals = useReveals();
  const { story } = useOwnView();
  const [before, setBefore] = useState<SavedState | null>(null);
  const forget = useCallback(() => setBefore(null), []);
  const horizon = horizonOf(saved.get());
  return {
    move: (change) => {
      reveals.clear();
      setBefore(saved.get());
      saved.update(change);
    },
    toast:
      before === null ? null : (
        <Toast
          key={horizon}
          text={horizon === START ? frame.strip.notStarted : frame.strip.moved(frame.pointName(story, horizon))}
          undo={frame.strip.undo}
          onUndo={() => {
            saved.update((state) => undone(state, before));
            forget();
          }}
          onGone={forget}
        />
      ),
  };
}
