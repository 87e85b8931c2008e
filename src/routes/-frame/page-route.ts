import type { QueryClient, QueryExecuteOptions } from '@tanstack/react-query';

import { allInOrder } from '#data/all-in-order.ts';
import type { View } from '#domain/story/shield.ts';
import { frameWords } from '#words/frame.ts';

/** Asks for what one query of facts gives. */
type Load = <Raw, Seen, Key extends readonly unknown[]>(
  query: (view: View) => QueryExecuteOptions<Raw, Error, Seen, Raw, Key>,
) => Promise<Seen>;

interface Viewing {
  readonly queryClient: QueryClient;
  readonly view: View;
}

/** Asks for facts as far as the viewer of a route may see them. */
export const loadFor =
  ({ queryClient, view }: Viewing): Load =>
  (query) =>
    queryClient.query(query(view));

/** A page of the site: its title, and the facts that it reads, all asked for at once. What it is about comes first. */
export function pageRoute(page: keyof typeof frameWords.pages, ask: (load: Load) => readonly unknown[]) {
  return {
    loader: ({ context }: { context: Viewing }) => allInOrder(ask(loadFor(context))),
    head: () => ({ meta: [{ title: frameWords.title(frameWords.pages[page]) }] }),
  };
}
