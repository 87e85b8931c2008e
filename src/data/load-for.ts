import type { QueryClient, QueryExecuteOptions } from '@tanstack/react-query';

import type { View } from '#domain/story/shield.ts';

/** Asks for what one query of facts gives. */
export type Load = <Raw, Seen, Key extends readonly unknown[]>(
  query: (view: View) => QueryExecuteOptions<Raw, Error, Seen, Raw, Key>,
) => Promise<Seen>;

/** Asks for facts as far as somebody may see them. */
export const loadFor =
  ({ queryClient, view }: { readonly queryClient: QueryClient; readonly view: View }): Load =>
  (query) =>
    queryClient.query(query(view));
