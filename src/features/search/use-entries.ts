import { useMemo } from 'react';

import { createEntries, type Entry } from '#domain/search/entries.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

import type { SearchPage } from './search-page.ts';

type Index = Parameters<typeof createEntries>[0];

// Spelling out the whole index takes a few frames on an old phone: once a view, not once an opening.
const made = new WeakMap<Index, Entry[]>();

/** What can be found: the index as far as the viewer may see it, and the pages. Nothing while it is loading. */
export function useEntries(index: Index | undefined, places: readonly SearchPage[]): Entry[] {
  const { story } = useView();
  return useMemo(() => {
    if (index === undefined) return [];
    const known = made.get(index);
    if (known !== undefined) return known;
    const aliases = words.pages(index.awaited);
    const pages = places.map(({ to, page }) => ({
      id: page,
      to,
      title: frame.pages[page],
      aliases: aliases[page],
    }));
    const entries = createEntries(index, pages, (episode) => frame.episode(story, episode));
    made.set(index, entries);
    return entries;
  }, [index, places, story]);
}
