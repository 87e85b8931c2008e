import { useSyncExternalStore } from 'react';

let kept: boolean | null = null;
const listeners = new Set<() => void>();

/** Whether the browser has promised to keep what is stored here, or null where it does not say. */
export function useKept(): boolean | null {
  return useSyncExternalStore(listen, () => kept, nobodyKnows);
}

const nobodyKnows = () => null;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  if ('storage' in navigator) void navigator.storage.persisted().then(learn, () => undefined);
  return () => listeners.delete(listener);
}

function learn(answer: boolean): void {
  kept = answer;
  for (const listener of listeners) listener();
}

/**
 * Asks the browser not to clear what is kept here when space runs short (https://storage.spec.whatwg.org/#persistence). Some
 * browsers ask the visitor, some decide by themselves, and some have never heard of it.
 */
export async function askToKeep(): Promise<void> {
  if (!('storage' in navigator)) return;
  const { storage } = navigator;
  learn((await storage.persisted()) || (await storage.persist()));
}
