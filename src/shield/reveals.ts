import type { Spoiler } from '#domain/story/shield.ts';

import { type Cell, createCell } from './cell.ts';

/** The single items that the viewer asked to see. In memory only: nothing remembers them across visits. */
export interface Reveals extends Pick<Cell<ReadonlySet<Spoiler<unknown>>>, 'get' | 'subscribe'> {
  readonly toggle: (item: Spoiler<unknown>) => void;
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
    clear: () => set(new Set()),
  };
}
