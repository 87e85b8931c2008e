import { useId } from 'react';

import { useMessages } from '#i18n/I18nProvider.tsx';
import { moveHorizon } from '#saved/runs.ts';
import { FIELD, LABEL } from '#ui/control.ts';

import { useReveals, useSavedStore, usePlace } from './ShieldProvider.tsx';

/** The control that moves the horizon, forwards and back. Moving it closes every single reveal. */
export function HorizonSelect() {
  const { frame } = useMessages();
  const id = useId();
  const { horizon, story } = usePlace();
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
