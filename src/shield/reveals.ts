import type { Spoiler } from '#domain/story/shield.ts';

import { type Cell, createCell } from './cell.ts';

/** The single items that the viewer asked to see. In memory only: nothing remembers them across visits. */
export interface Reveals extends Pick<Cell<ReadonlySet<Spoiler<unknown>>>, 'get' | 'subscribe'> {
  readonly toggle: (item: Spoiler<unknown>) => void;
  /** Shows several at once, or hides them again. */
  readonly put: (items: readonly Spoiler<unknown>[], shown: boolean) => void;
  readonly clear: () => void;
}

/** An empty set of reveals. */
export function createReveals(): Reveals {
  const { get, set, subscribe } = createCell<ReadonlySet<Spoiler<unknown>>>(new Set());
  return {
    get,
    subscribe,
    toggle(item) {
      const next = new Set(get());
      if (!next.delete(item)) next.add(item);
      set(next);
    },
    put(items, shown) {
      const others = [...get()].filter((item) => !items.includes(item));
      set(new Set(shown ? [...others, ...items] : others));
    },
    clear: () => set(new Set()),
  };
}
