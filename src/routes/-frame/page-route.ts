import type { QueryClient } from '@tanstack/react-query';

import { allInOrder } from '#data/all-in-order.ts';
import { type Load, loadFor } from '#data/load-for.ts';
import type { View } from '#domain/story/shield.ts';
import { frameWords } from '#words/frame.ts';

interface Viewing {
  readonly queryClient: QueryClient;
  readonly view: View;
}

/** A page of the site: its title, and the facts that it reads, all asked for at once. What it is about comes first. */
export function pageRoute(page: keyof typeof frameWords.pages, ask: (load: Load) => readonly unknown[]) {
  return {
    loader: ({ context }: { context: Viewing }) => allInOrder(ask(loadFor(context))),
    head: () => ({ meta: [{ title: frameWords.title(frameWords.pages[page]) }] }),
  };
}
