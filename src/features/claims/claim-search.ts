import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';

import { searchId, searchParam, searchPattern, searchSeason, searchText } from '#domain/facts/search-param.ts';

import { claimBasis, claimTopic } from '#domain/status/claim-kinds.ts';

export const verdictKind = v.picklist(['came-true', 'missed', 'open', 'void', 'unscored']);

/** The orders besides "newest first". */
export const claimSort = v.picklist(['oldest', 'window', 'off']);

/**
 * The state of the page as its address carries it. What does not fit is dropped. `show` opens the ledger, as any filter does; its
 * `speakers` is an old address of the page. `shown` is how many claims stand in the ledger, `unscored` adds those that dates can't settle;
 * `on` looks back at a day.
 */
export const claimSearch = v.object({
  show: searchParam(v.picklist(['claims', 'speakers'])),
  season: searchSeason,
  topic: searchParam(claimTopic),
  basis: searchParam(claimBasis),
  verdict: searchParam(verdictKind),
  speaker: searchId,
  language: searchPattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  year: searchPattern(/^\d{4}$/),
  q: searchText(100),
  sort: searchParam(claimSort),
  claim: searchId,
  unscored: searchParam(v.literal('shown')),
  shown: searchPattern(/^[1-9]\d{0,4}$/),
  on: searchParam(factDay),
});
export type ClaimSearch = v.InferOutput<typeof claimSearch>;
