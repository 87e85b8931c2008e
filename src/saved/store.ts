import { DEVICE_NOTES } from './device-notes.ts';
import { NOTHING_SAVED, readState, type SavedState } from './state.ts';

const KEY = 'roll-call';

/** How storage behaves: fine, unreadable content set aside, or nothing can be kept. */
export type StorageCondition = 'fine' | 'set-aside' | 'unavailable';

/** The one owner of stored state. `get` gives the same object until something changes. */
export interface SavedStore {
  readonly get: () => SavedState;
  readonly condition: () => StorageCondition;
  readonly update: (change: (state: SavedState) => SavedState) => void;
  readonly reset: () => void;
  /** What is stored, exactly as it stands there; null where nothing is. */
  readonly text: () => string | null;
  /** Puts back what {@link SavedStore.text} gave once. A text that is no saved state changes nothing. */
  readonly restore: (text: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Opens the saved state. Broken or unknown content moves to `roll-call.broken` (`roll-call.broken.2` … where that is
 * taken), so that nothing is ever overwritten; where it cannot be moved, nothing is written at all. Blocked or full
 * storage keeps the state in memory. Follows changes made in other tabs, also those made while this one was asleep, and changes nothing but what is newest.
 */
export function openSavedStore(storage: Storage | undefined, tabs?: EventTarget): SavedStore {
  const listeners = new Set<() => void>();
  let condition: StorageCondition = storage === undefined ? 'unavailable' : 'fine';
  let mayWrite = true;
  /** What stood in storage when this tab last looked. */
  let seen: string | null = null;
  let state = load();

  function load(): SavedState {
    const text = attempt(() => storage?.getItem(KEY)) ?? null;
    seen = text;
    mayWrite = true;
    if (storage === undefined || text === null) return NOTHING_SAVED;
    const read = readState(text);
    if (read !== null) return read;
    mayWrite = attempt(() => setAside(storage, KEY, text)) !== undefined;
    if (mayWrite) {
      condition = 'set-aside';
      seen = null;
    }
    return NOTHING_SAVED;
  }

  /** The state with what another tab has saved since: a tab that was asleep has not heard of it. */
  function latest(): SavedState {
    const text = attempt(() => storage?.getItem(KEY));
    return text === undefined || text === seen ? state : load();
  }

  function attempt<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch {
      condition = 'unavailable';
      return undefined;
    }
  }

  function keep(text: string | null) {
    if (!mayWrite) return;
    attempt(() => {
      if (text === null) storage?.removeItem(KEY);
      else storage?.setItem(KEY, text);
      seen = text;
      // There is room again.
      if (storage !== undefined && condition === 'unavailable') condition = 'fine';
    });
  }

  function set(next: SavedState) {
    state = next;
    for (const listener of listeners) listener();
  }

  // A page in the browser's back/forward cache may hear of no change: it looks when it is back.
  for (const sign of ['storage', 'pageshow', 'visibilitychange'])
    tabs?.addEventListener(sign, () => {
      const next = latest();
      if (next !== state) set(next);
    });

  return {
    get: () => state,
    condition: () => condition,
    update(change) {
      const next = change(latest());
      keep(JSON.stringify(next));
      set(next);
    },
    text() {
      // Where nothing can be kept, the state is in memory only.
      if (!mayWrite || condition === 'unavailable') return JSON.stringify(state);
      return attempt(() => storage?.getItem(KEY)) ?? null;
    },
    restore(text) {
      const next = text === null ? NOTHING_SAVED : readState(text);
      if (next === null) return;
      keep(text);
      set(next);
    },
    reset() {
      keep(null);
      for (const key of Object.values(DEVICE_NOTES)) attempt(() => storage?.removeItem(key));
      set(NOTHING_SAVED);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Moves unreadable content of a key to the first free place beside it, or leaves it where an identical copy is kept already. */
export function setAside(storage: Storage, key: string, text: string): true {
  const isTaken = (place: string) => ![null, text].includes(storage.getItem(place));
  const broken = `${key}.broken`;
  let place = broken;
  for (let copy = 2; isTaken(place); copy++) place = `${broken}.${copy}`;
  storage.setItem(place, text);
  storage.removeItem(key);
  return true;
}

/** The browser's own storage, or undefined where it is blocked. */
export function browserStorage(): Storage | undefined {
  try {
    // A web view without storage has null there, and does not throw.
    return globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
