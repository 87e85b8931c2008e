import type { QueryClient } from '@tanstack/react-query';

import { allInOrder } from '#data/all-in-order.ts';
import { type Load, loadFor } from '#data/load-for.ts';
import { type Situation, situationAt } from '#domain/status/situation.ts';
import type { View } from '#domain/story/shield.ts';
import type { Clock } from '#parts/ClockProvider.tsx';
import { frameWords } from '#words/frame.ts';

interface Viewing {
  readonly queryClient: QueryClient;
  readonly view: View;
}

interface Standing {
  readonly loaderData?: undefined | readonly [Parameters<typeof situationAt>[0], ...(readonly unknown[])];
  readonly match: { readonly context: { readonly clock: Clock; readonly hydrating: boolean } };
}

/** The title of a page that says how the awaited season stands, whose ladder is loaded first: taken over as it was written, later as of now. */
export const standingHead =
  (say: (situation: Situation) => string, before: string) =>
  ({ loaderData, match: { context } }: Standing) => {
    const ladder = loaderData?.[0];
    const now = context.hydrating ? context.clock.prerenderedAt : context.clock.now();
    return {
      meta: [{ title: frameWords.title(ladder === undefined ? before : say(situationAt(ladder, now))) }],
    };
  };

/** A page of the site: its title, and the facts that it reads, all asked for at once. What it is about comes first. */
export function pageRoute(page: keyof typeof frameWords.pages, ask: (load: Load) => readonly unknown[]) {
  return {
    loader: ({ context }: { context: Viewing }) => allInOrder(ask(loadFor(context))),
    head: () => ({ meta: [{ title: frameWords.title(frameWords.pages[page]) }] }),
  };
}

/** What an address asks for, as somebody wrote it: only the page that it is about knows what fits, and reads it (`useAskedFor`). */
export const asWritten = <Search>(search: Search): Search => search;
