import { QueryClient } from '@tanstack/react-query';

import { START } from '#domain/story/shield.ts';
import { listAddresses } from '#publish/addresses.ts';
import { renderPage, type Visitor } from '#publish/prerender/render-page.ts';
import { lastPoint } from '#publish/start-facts.ts';
import { NOTHING_SAVED } from '#saved/state.ts';

/** Every page by its address, as somebody sees it. */
type Pages = ReadonlyMap<string, string>;

/**
 * Every page that is made of a folder of facts, at an instant (epoch milliseconds), first as somebody sees it who has not started, then
 * as somebody does who has seen all there is. `fetch` answers with the facts of that folder.
 */
export async function renderPages(dir: string, at: number, addresses = listAddresses(dir)): Promise<readonly Pages[]> {
  const everyone: Pages[] = [];
  for (const horizon of [START, lastPoint(dir)]) {
    const state = { ...NOTHING_SAVED, horizon, preferences: { horizonAsked: true, contentNotes: 'detail' } as const };
    const visitor: Visitor = { state, lastVisit: null, queryClient: new QueryClient() };
    const pages = new Map<string, string>();
    // No page waits for its sources; once they are asked for they are there.
    // oxlint-disable-next-line no-await-in-loop
    await renderPage('/sources/', at, visitor);
    for (const address of addresses) {
      // One after the other: what a page has asked for the next one has.
      // oxlint-disable-next-line no-await-in-loop
      const { title, body } = await renderPage(address, at, visitor);
      pages.set(address, `${title}\n${body}`);
    }
    everyone.push(pages);
  }
  return everyone;
}

/** The addresses whose page is another one for somebody, or that are new or gone, in the order of the site. */
export function changedAddresses(before: readonly Pages[], after: readonly Pages[]): string[] {
  const addresses = new Set([...after, ...before].flatMap((pages) => [...pages.keys()]));
  return [...addresses].filter((address) => before.some((pages, at) => pages.get(address) !== after[at]?.get(address)));
}
