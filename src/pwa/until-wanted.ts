import { useSyncExternalStore } from 'react';

let keep: (() => void) | undefined;
const listeners = new Set<() => void>();

/** Resolves once the visitor wants the site on this device: has installed it, or says so on "You". */
export async function untilWanted(): Promise<void> {
  if (matchMedia('(display-mode: standalone)').matches) return;
  await new Promise<unknown>((resolve) => {
    waitFor(() => resolve(undefined));
    addEventListener('appinstalled', resolve);
  });
  waitFor(undefined);
}

/** Keeps the site on this device, where that waits for a yes: the browser asks to save data. */
export function useKeep(): (() => void) | undefined {
  return useSyncExternalStore(listen, () => keep, atFirst);
}

const atFirst = () => undefined;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function waitFor(yes: (() => void) | undefined): void {
  keep = yes;
  for (const listener of listeners) listener();
}
