import { useState } from 'react';
import { isRewatching } from '#saved/runs.ts';
import { Chevron } from '#ui/Chevron.tsx';
import { Dropdown } from '#ui/Dropdown.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { HorizonSelect } from './HorizonSelect.tsx';
import { Rewatch } from './Rewatch.tsx';
import { usePlace, useSavedState, useTogether } from './ShieldProvider.tsx';

/** In the header of every page: says where the viewer is, and opens the control in one tap. */
export function HorizonControl() {
  const place = usePlace();
  const together = useTogether();
  const horizon = together ?? place.horizon;
  const rewatching = isRewatching(useSavedState());
  const [moved, setMoved] = useState(false);
  const [from, setFrom] = useState(horizon);
  if (from !== horizon) {
    setFrom(horizon);
    setMoved(true);
  }
  return (
    <div className="relative">
      <Dropdown
        summaryClass="flex min-h-11 items-center gap-2 rounded-chalk border-2 border-dust px-3 text-sm hover:border-chalk"
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
