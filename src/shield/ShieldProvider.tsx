import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';

import { createView, type View } from '#domain/shield.ts';
import type { Story } from '#domain/story.ts';
import { horizonOf } from '#saved/runs.ts';
import { NOTHING_SAVED, type SavedState } from '#saved/state.ts';
import type { SavedStore, StorageCondition } from '#saved/store.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

import type { Reveals } from './reveals.ts';

interface Shield {
  readonly view: View;
  readonly state: SavedState;
  readonly saved: SavedStore;
  readonly reveals: Reveals;
}

const ShieldContext = createContext<Shield | null>(null);

const NOTHING_REVEALED: ReturnType<Reveals['get']> = new Set();
const nothingSaved = () => NOTHING_SAVED;
const nothingRevealed = () => NOTHING_REVEALED;

/** Gives everything below it the viewer's view. The server and the first client render see `start`. */
export function ShieldProvider(props: { story: Story; saved: SavedStore; reveals: Reveals; children: ReactNode }) {
  const { story, saved, reveals } = props;
  const hydrated = useHydrated();
  const state = useSyncExternalStore(saved.subscribe, hydrated ? saved.get : nothingSaved, nothingSaved);
  const horizon = horizonOf(state);
  const items = useSyncExternalStore(reveals.subscribe, hydrated ? reveals.get : nothingRevealed, nothingRevealed);
  const view = useMemo(() => createView(story, horizon, items), [story, horizon, items]);
  const shield = useMemo(() => ({ view, state, saved, reveals }), [view, state, saved, reveals]);
  return <ShieldContext value={shield}>{props.children}</ShieldContext>;
}

function useShield(): Shield {
  const shield = useContext(ShieldContext);
  if (shield === null) throw new Error('A shielded part needs a ShieldProvider above it.');
  return shield;
}

/** Where the viewer stands: what every query of facts needs. */
export function useView(): View {
  return useShield().view;
}

/** What the visitor has told us. */
export function useSavedState(): SavedState {
  return useShield().state;
}

/** The owner of the horizon, for controls that move it. */
export function useSavedStore(): SavedStore {
  return useShield().saved;
}

/** How storage behaves. Not known of a page that is still as the build wrote it, so nothing is said against it. */
export function useStorageCondition(): StorageCondition {
  const condition = useShield().saved.condition();
  return useHydrated() ? condition : 'fine';
}

/** The reveals, for the placeholder. */
export function useReveals(): Reveals {
  return useShield().reveals;
}
