import { endRewatch, isRewatching, pauseRewatch, rewatch } from '#saved/runs.ts';
import type { SavedState } from '#saved/state.ts';
import { Button } from '#ui/Button.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { usePlace, useReveals, useSavedState, useSavedStore } from './ShieldProvider.tsx';

/** Starts a second run with a place of its own, switches between the two, and ends it. */
export function Rewatch() {
  const state = useSavedState();
  const saved = useSavedStore();
  const reveals = useReveals();
  const { story } = usePlace();
  const { rewatch: run } = state.preferences;
  const words = frame.rewatch;
  const change = (to: (before: SavedState) => SavedState) => () => {
    reveals.clear();
    saved.update(to);
  };
  const placeOf = (point: string) => frame.pointName(story, point);
  return (
    <div className="mt-4 grid gap-2 border-rule border-t pt-3">
      <p className="text-dust text-sm">{isRewatching(state) ? words.on : words.what}</p>
      {isRewatching(state) ? (
        <Button onClick={change(pauseRewatch)}>{words.back(placeOf(state.horizon))}</Button>
      ) : (
        <Button onClick={change(rewatch)}>{run === undefined ? words.start : words.goOn(placeOf(run.horizon))}</Button>
      )}
      {run === undefined ? null : <Button onClick={change(endRewatch)}>{words.end}</Button>}
    </div>
  );
}
