import { listAddresses } from '#publish/addresses.ts';

import type { LeakFacts } from './forbidden.ts';

/** The address of the ledger that shows every claim, at once. */
export const WHOLE_LEDGER = '/status/claims/?shown=99999&unscored=shown';

/** What the leak test visits at a horizon: every page, one that is none, every claim, and a search for each name not met by then. */
export function leakAddresses(dir: string, facts: LeakFacts, horizon: string): string[] {
  return [
    ...listAddresses(dir),
    '/no-such-page/',
    WHOLE_LEDGER,
    ...facts
      .unmetPeople(horizon)
      .map(encodeURIComponent)
      .flatMap((name) => [`/cast/?q=${name}`, `/status/claims/?q=${name}`]),
  ];
}
