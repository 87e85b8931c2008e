import { useSyncExternalStore } from 'react';

import { isInstalled } from './installed.ts';

let kept = false;
const listeners = new Set<() => void>();

/** Whether the browser has promised to keep what is stored here. It is asked after the first thing that was saved (`main.tsx`). */
export function useKept(): boolean {
  return useSyncExternalStore(listen, () => kept, nobodyKnows);
}

/**
 * Whether the browser may forget all of it after seven days of its own use without a press on the site: Apple's does, but not with an app
 * of its own on the home screen (https://webkit.org/tracking-prevention/). Only Apple's knows gestures.
 */
export function useForgetful(): boolean {
  return useSyncExternalStore(never, mayForget, nobodyKnows);
}

const never = () => () => {};
const mayForget = () => 'GestureEvent' in window && !isInstalled();

const nobodyKnows = () => false;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('asked', look);
  look();
  return () => listeners.delete(listener);
}

function look(): void {
  if ('storage' in navigator) void navigator.storage.persisted().then(setKept, () => undefined);
}

function setKept(answer: boolean): void {
  kept = answer;
  for (const listener of listeners) listener();
}
