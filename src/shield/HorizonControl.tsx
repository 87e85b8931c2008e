import { useState } from 'react';

import { endRewatch, isRewatching, pauseRewatch, rewatch } from '#saved/runs.ts';
import type { SavedState } from '#saved/state.ts';
import { Button } from '#ui/Button.tsx';
import { Chevron } from '#ui/Chevron.tsx';
import { Dropdown } from '#ui/Dropdown.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { frameWords as frame } from '#words/frame.ts';

import { HorizonSelect } from './HorizonSelect.tsx';
import { useOwnView, useReveals, useSavedState, useSavedStore, useTogether } from './ShieldProvider.tsx';

/** In the header of every page: says where the viewer is, and opens the control in one tap. */
export function HorizonControl() {
  const place = useOwnView();
  const together = useTogether();
  const horizon = together ?? place.horizon;
  const rewatching = isRewatching(useSavedState());
  const [moved, setMoved] = useState(false);
  // The build wrote the page for the start: that the visitor is elsewhere is no move.
  const hydrated = useHydrated();
  const [from, setFrom] = useState<string>();
  if (hydrated && from !== horizon) {
    setFrom(horizon);
    setMoved(from !== undefined);
  }
  return (
    <div className="relative">
      <Dropdown
        summaryClass="flex min-h-11 items-center gap-2 control px-3 text-sm"
        panelClass="absolute right-0 mt-2 w-72 max-w-[calc(100vw-2rem)] p-4"
        summary={
          <>
            <span className="max-sm:leading-tight">
              <span className="text-dust max-sm:block max-sm:text-xs">
                {together !== null ? frame.togetherLeads : rewatching ? frame.rewatch.leads : frame.horizonLeads}
              </span>{' '}
              <b className="font-semibold">{frame.pointName(place.story, horizon)}</b>
            </span>
            <Chevron />
          </>
        }
      >
        <HorizonSelect />
        <Rewatch />
      </Dropdown>
      <p role="status" className="sr-only">
        {moved ? frame.horizonMoved(place.story, horizon) : ''}
      </p>
    </div>
  );
}

/** Starts a second run with a place of its own, switches between the two, and ends it. */
function Rewatch() {
  const state = useSavedState();
  const saved = useSavedStore();
  const reveals = useReveals();
  const { story } = useOwnView();
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
