import { useSyncExternalStore } from 'react';

let kept = false;
const listeners = new Set<() => void>();

/** Whether the browser has promised to keep what is stored here. It is asked after the first thing that was saved (`main.tsx`). */
export function useKept(): boolean {
  return useSyncExternalStore(listen, () => kept, nobodyKnows);
}

const nobodyKnows = () => false;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('asked', look);
  look();
  return () => listeners.delete(listener);
}

function look(): void {
  if ('storage' in navigator) void navigator.storage.persisted().then(setOfflineState, () => undefined);
}

function setOfflineState(answer: boolean): void {
  kept = answer;
  for (const listener of listeners) listener();
}
