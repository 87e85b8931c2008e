import { useSyncExternalStore } from 'react';

/** What a page knows of its being kept on this device. */
export interface OfflineState {
  /** Whether every page is there without the network: the worker answers for this page, and every file is in its cache. */
  readonly ready: boolean;
  /** Whether a newer release is on this device and could be used. */
  readonly newer: boolean;
  /** Whether the page is a kept copy and the server could not be asked for a newer one. */
  readonly stale: boolean;
}

const AT_FIRST: OfflineState = { ready: false, newer: false, stale: false };

let state = AT_FIRST;
const listeners = new Set<() => void>();

/** Notes what has been found out. */
export function setOfflineState(news: Partial<OfflineState>): void {
  state = { ...state, ...news };
  for (const listener of listeners) listener();
}

/** Resolves once there is something that the visitor should be told on any page. */
export function somethingToSay(): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (!state.newer && !state.stale) return;
      stop();
      resolve();
    });
  });
}

/** Calls back whenever something has been found out. @returns the end of it. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is known now. */
export function useOfflineState(): OfflineState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => AT_FIRST,
  );
}
