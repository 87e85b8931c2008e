import {
  type Context,
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
} from 'react';

import { isWithin, type View } from '#domain/story/shield.ts';
import { earlierOf, type Story, type StoryPointId } from '#domain/story/story.ts';
import { horizonOf } from '#saved/runs.ts';
import { NOTHING_SAVED, type SavedState } from '#saved/state.ts';
import type { SavedStore, StorageCondition } from '#saved/store.ts';
import { useHydrated } from '#ui/use-hydrated.ts';

import type { Limit } from './limit.ts';
import type { Reveals } from './reveals.ts';
import { viewOf } from './view-of.ts';

/** Who keeps what the visitor said; always the same. */
interface Keepers {
  readonly saved: SavedStore;
  readonly reveals: Reveals;
  readonly limit: Limit;
}

/** What the visitor said last. */
interface Said {
  readonly state: SavedState;
  readonly place: View;
  readonly together: StoryPointId | null;
}

const KeepersContext = createContext<Keepers | null>(null);
const SaidContext = createContext<Said | null>(null);
const ViewContext = createContext<View | null>(null);

const NOTHING_REVEALED: ReturnType<Reveals['get']> = new Set();
const nothingSaved = () => NOTHING_SAVED;
const nothingRevealed = () => NOTHING_REVEALED;
const noLimit = () => null;

/**
 * Gives everything below it the viewer's view. What the build writes, and what takes it over, sees `start`. What more there is to see
 * may come a moment after the control that asked for it, so that an old phone shows at once that it heard; what is taken back
 * is gone at once.
 */
export function ShieldProvider(props: Keepers & { story: Story; children: ReactNode }) {
  const { story, saved, reveals, limit } = props;
  const hydrated = useHydrated();
  const state = useStore(saved.subscribe, hydrated ? saved.get : nothingSaved);
  const horizon = horizonOf(state);
  const items = useStore(reveals.subscribe, hydrated ? reveals.get : nothingRevealed);
  const point = useStore(limit.subscribe, hydrated ? limit.get : noLimit);
  const together = point === null ? null : earlierOf(story, horizon, point);
  const place = useMemo(() => viewOf(story, horizon, null, items), [story, horizon, items]);
  const view = useMemo(() => viewOf(story, horizon, point, items), [story, horizon, point, items]);
  const before = useDeferredValue(view);
  const keepers = useMemo(() => ({ saved, reveals, limit }), [saved, reveals, limit]);
  const said = useMemo(() => ({ state, place, together }), [state, place, together]);
  return (
    <KeepersContext value={keepers}>
      <SaidContext value={said}>
        <ViewContext value={isWithin(before, view) ? before : view}>{props.children}</ViewContext>
      </SaidContext>
    </KeepersContext>
  );
}

/** What a keeper says; a page that is written for somebody says the same as one that is drawn for them. */
function useStore<T>(subscribe: (listener: () => void) => () => void, get: () => T): T {
  return useSyncExternalStore(subscribe, get, get);
}

function useShielding<T>(context: Context<T | null>): T {
  const value = useContext(context);
  if (value === null) throw new Error('A shielded part needs a ShieldProvider above it.');
  return value;
}

/** What the page shows: what every query of facts needs. Never more than the viewer may see, for a moment perhaps less. */
export function useView(): View {
  return useShielding(ViewContext);
}

/** Where the viewer themselves stand this very moment, whatever the visit shows, for the controls that say so and move it. */
export function useOwnView(): View {
  return useShielding(SaidContext).place;
}

/** Where everybody who watches together is, or null where nobody does. The place is still the viewer's own. */
export function useTogether(): StoryPointId | null {
  return useShielding(SaidContext).together;
}

/** The owner of the limit, for what sets and ends it. */
export function useLimit(): Limit {
  return useShielding(KeepersContext).limit;
}

/** What the visitor has told us. */
export function useSavedState(): SavedState {
  return useShielding(SaidContext).state;
}

/** The owner of the horizon, for controls that move it. */
export function useSavedStore(): SavedStore {
  return useShielding(KeepersContext).saved;
}

/** How storage behaves. Not known of a page that is still as the build wrote it, so nothing is said against it. */
export function useStorageCondition(): StorageCondition {
  // Asked again whenever something was to be kept.
  useShielding(SaidContext);
  const condition = useSavedStore().condition();
  return useHydrated() ? condition : 'fine';
}

/** The reveals, for the placeholder. */
export function useReveals(): Reveals {
  return useShielding(KeepersContext).reveals;
}
