import { createContext, type ReactNode, useContext } from 'react';

import type { Source } from '#domain/sources/sources.ts';
import type { Shielded } from '#domain/story/shield.ts';

/**
 * What is known of the sources: all of them by id; nothing, as nobody has asked for them; still on their way; or not to be had, and to
 * be asked for again.
 */
export type SourceShelf =
  | { readonly state: 'ready'; readonly byId: ReadonlyMap<string, Shielded<Source>> }
  | { readonly state: 'loading' }
  | { readonly state: 'unasked' | 'failed'; readonly ask: () => void };

const ShelfContext = createContext<SourceShelf>({ state: 'loading' });

/** Hands the sources to every list of sources below it. */
export function SourcesProvider(props: { shelf: SourceShelf; children: ReactNode }) {
  return <ShelfContext value={props.shelf}>{props.children}</ShelfContext>;
}

/** The sources, for a list of them. */
export function useSourceShelf(): SourceShelf {
  return useContext(ShelfContext);
}
