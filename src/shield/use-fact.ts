import { type UseSuspenseQueryOptions, useSuspenseQuery } from '@tanstack/react-query';

import type { View } from '#domain/story/shield.ts';

import { useView } from './ShieldProvider.tsx';

/** What a query of facts gives, as far as the viewer may see it. The page's loader has asked for it; else the page waits here. */
export function useFact<Raw, Seen, Key extends readonly unknown[]>(
  query: (view: View) => UseSuspenseQueryOptions<Raw, Error, Seen, Key>,
): Seen {
  return useSuspenseQuery(query(useView())).data;
}
