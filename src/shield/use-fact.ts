import { type UseSuspenseQueryOptions, useSuspenseQuery } from '@tanstack/react-query';

import type { View } from '#domain/story/shield.ts';

import { useView } from './ShieldProvider.tsx';

/**
 * What a query of facts gives, as far as the viewer may see it. The page's loader has asked for it; else the page waits here. `view` is what
 * the page shows, unless an earlier one is asked for.
 */
export function useFact<Raw, Seen, Key extends readonly unknown[]>(
  query: (view: View) => UseSuspenseQueryOptions<Raw, Error, Seen, Key>,
  view?: View,
): Seen {
  const shown = useView();
  return useSuspenseQuery(query(view ?? shown)).data;
}
