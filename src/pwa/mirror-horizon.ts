import { horizonOf } from '#saved/runs.ts';
import { NOTHING_SAVED } from '#saved/state.ts';
import type { SavedStore } from '#saved/store.ts';
import { mirrorHorizon } from '#saved/worker-notes.ts';

/** Keeps the worker's copy of the horizon as it is here, from now on. Somebody we know nothing of has none. */
export function keepHorizonMirrored(saved: SavedStore): void {
  let mirrored: string | null | undefined;
  const mirror = () => {
    const state = saved.get();
    const horizon = state === NOTHING_SAVED ? null : horizonOf(state);
    if (horizon === mirrored) return;
    mirrored = horizon;
    mirrorHorizon(horizon).catch(() => {
      // This browser keeps nothing: its worker tells what is safe at the start.
      mirrored = undefined;
    });
  };
  saved.subscribe(mirror);
  mirror();
}
