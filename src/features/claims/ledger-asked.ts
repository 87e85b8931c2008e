import type { ClaimSearch } from './claim-search.ts';

const FILTERS = ['topic', 'basis', 'verdict', 'speaker', 'language', 'year', 'q', 'sort', 'claim', 'unscored'] as const;

/** Whether something narrows, orders or widens the list of claims. What is not ours in an address does not. */
export function isFiltered(search: ClaimSearch): boolean {
  return FILTERS.some((filter) => search[filter] !== undefined);
}

/** Whether an address asks for the ledger. */
export function opensLedger(search: ClaimSearch): boolean {
  return search.show === 'claims' || isFiltered(search);
}
