import { useId } from 'react';

import { moveHorizon } from '#saved/runs.ts';
import { FIELD, LABEL } from '#ui/control.ts';
import { frameWords as frame } from '#words/frame.ts';

import { useOwnView, useReveals, useSavedStore } from './ShieldProvider.tsx';

/** The control that moves the horizon, forwards and back. Moving it closes every single reveal. */
export function HorizonSelect() {
  const id = useId();
  const { horizon, story } = useOwnView();
  const saved = useSavedStore();
  const reveals = useReveals();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className={LABEL}>
        {frame.horizonLabel}
      </label>
      <select
        id={id}
        className={FIELD}
        value={horizon}
        onChange={(event) => {
          const point = event.target.value;
          reveals.clear();
          saved.update((state) => moveHorizon(state, point));
        }}
      >
        {story.points.map((point) => (
          <option key={point.id} value={point.id}>
            {frame.horizonChoice(story, point)}
          </option>
        ))}
      </select>
    </div>
  );
}
