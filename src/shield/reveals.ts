import type { Spoiler } from '#domain/shield.ts';

/** The single items that the viewer asked to see. In memory only: nothing remembers them across visits. */
export interface Reveals {
  readonly get: () => ReadonlySet<Spoiler<unknown>>;
  readonly toggle: (item: Spoiler<unknown>) => void;
  readonly clear: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** An empty set of reveals. */
export function createReveals(): Reveals {
  const listeners = new Set<() => void>();
  let items: ReadonlySet<Spoiler<unknown>> = new Set();

  function set(next: ReadonlySet<Spoiler<unknown>>) {
    items = next;
    for (const listener of listeners) listener();
  }

  return {
    get: () => items,
    toggle(item) {
      const next = new Set(items);
      if (!next.delete(item)) next.add(item);
      set(next);
    },
    clear: () => set(new Set()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
