import { createContext, type ReactNode, useContext } from 'react';

import type { Shielded } from '#domain/shield.ts';
import type { Source } from '#domain/sources.ts';

/**
 * What is known of the sources: all of them by id, not there yet, or not to be had. They are loaded once somebody asks for them;
 * where that failed, asking is to try again.
 */
export type SourceShelf = { readonly ask: () => void } & (
  | { readonly state: 'ready'; readonly byId: ReadonlyMap<string, Shielded<Source>> }
  | { readonly state: 'loading' | 'failed' }
);

const ShelfContext = createContext<SourceShelf>({ state: 'loading', ask: () => {} });

/** Hands the sources to every list of sources below it. */
export function SourcesProvider(props: { shelf: SourceShelf; children: ReactNode }) {
  return <ShelfContext value={props.shelf}>{props.children}</ShelfContext>;
}

/** The sources, for a list of them. */
export function useSourceShelf(): SourceShelf {
  return useContext(ShelfContext);
}
