import type { SavedState } from '#saved/state.ts';
import { useSavedState, useSavedStore } from '#shield/ShieldProvider.tsx';
import { countdownWords as words } from '#words/countdown.ts';

import { useCalm } from './tick.ts';

/** The remembered choice to see no seconds; where the device asks for less motion there is nothing to choose. */
export function HideSeconds() {
  const { preferences } = useSavedState();
  const saved = useSavedStore();
  if (useCalm()) return <p className="text-dust text-sm">{words.calm}</p>;
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 px-1">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        checked={preferences.hideSeconds === true}
        onChange={(event) => {
          const hide = event.target.checked;
          saved.update((state) => ({ ...state, preferences: withSeconds(state.preferences, hide) }));
        }}
      />
      {words.hideSeconds}
    </label>
  );
}

function withSeconds(preferences: SavedState['preferences'], hide: boolean): SavedState['preferences'] {
  const { hideSeconds, ...others } = preferences;
  return hide ? { ...others, hideSeconds: hideSeconds ?? true } : others;
}
