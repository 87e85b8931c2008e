import { listAddresses } from '#publish/addresses.ts';

import type { LeakFacts } from './forbidden.ts';

/** The address of the ledger that shows every claim, at once. */
export const WHOLE_LEDGER = '/status/claims/?shown=99999&unscored=shown';

/** The address of the look back at a day on which much was known. */
export const LOOK_BACK = '/status/claims/?on=2026-02-23';

/** The address of the story so far with nothing cut. */
export const WHOLE_STORY = '/story/?length=all';

/** What the leak test visits at a horizon: every page, one that is none, every claim, a look back, the whole story, and a search for each name not met by then. */
export function leakAddresses(dir: string, facts: LeakFacts, horizon: string): string[] {
  return [
    ...listAddresses(dir),
    '/no-such-page/',
    WHOLE_LEDGER,
    LOOK_BACK,
    WHOLE_STORY,
    ...facts
      .unmetPeople(horizon)
      .map(encodeURIComponent)
      .flatMap((name) => [`/cast/?q=${name}`, `/status/claims/?q=${name}`]),
  ];
}
