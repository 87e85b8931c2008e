import * as v from 'valibot';

import { listAddresses } from '#publish/addresses.ts';

import type { LeakFacts } from './forbidden.ts';

/** As many claims as the ledger writes into a page before somebody asks for all of them. */
const WRITTEN = 50;

const claim = v.looseObject({ topic: v.string(), basis: v.string(), madeOn: v.string() });
type Claim = v.InferOutput<typeof claim>;

/** What the ledger can be narrowed by, one after the other, until a page holds all that it is asked for. */
const FILTERS: readonly (readonly [string, (claim: Claim) => string])[] = [
  ['year', ({ madeOn }) => madeOn.slice(0, 4)],
  ['topic', ({ topic }) => topic],
  ['basis', ({ basis }) => basis],
];

/** Addresses that show every claim, narrowed where there are too many for one page. */
function ledgers(claims: readonly Claim[], filters = FILTERS, search = ''): string[] {
  const [filter, ...rest] = filters;
  if (filter === undefined || claims.length <= WRITTEN) return [`/status/claims/?${search}`];
  const [name, valueOf] = filter;
  return [...new Set(claims.map(valueOf))].flatMap((value) =>
    ledgers(
      claims.filter((one) => valueOf(one) === value),
      rest,
      `${search}${name}=${value}&`,
    ),
  );
}

/**
 * What the leak test visits at a horizon: every page, one that is none, the track records, every claim, and a search for each name not
 * met by then.
 */
export function leakAddresses(dir: string, facts: LeakFacts, horizon: string): string[] {
  const claims = facts.recordsOf('claims').map((record) => v.parse(claim, record));
  return [
    ...listAddresses(dir),
    '/no-such-page/',
    '/status/claims/?show=speakers',
    ...ledgers(claims),
    ...facts
      .unmetPeople(horizon)
      .map(encodeURIComponent)
      .flatMap((name) => [`/cast/?q=${name}`, `/status/claims/?q=${name}`]),
  ];
}
