import { toDay, toRange } from '#domain/calendar.ts';

import type { ClaimSearch } from './claim-search.ts';
import { fold, type LedgerRow } from './ledger-row.ts';

/** The rows that pass the filters, in their order. */
export function filterRows(rows: readonly LedgerRow[], search: ClaimSearch): readonly LedgerRow[] {
  const text = search.q === undefined ? undefined : fold(search.q);
  return rows.filter(
    ({ claim, verdict, languages, year, text: words }) =>
      (search.claim === undefined || claim.id === search.claim) &&
      (search.topic === undefined || claim.topic === search.topic) &&
      (search.basis === undefined || claim.basis === search.basis) &&
      (search.verdict === undefined || verdict.kind === search.verdict) &&
      (search.speaker === undefined || claim.speakers.includes(search.speaker)) &&
      (search.language === undefined || languages.includes(search.language)) &&
      (search.year === undefined || year === search.year) &&
      (text === undefined || words.includes(text)),
  );
}

/** Rows in another order than the ledger's own (newest first). Those without what is asked for come last. */
export function sortRows(rows: readonly LedgerRow[], sort: ClaimSearch['sort']): readonly LedgerRow[] {
  if (sort === undefined) return rows;
  return rows
    .map((row) => ({ row, key: SORT_KEYS[sort](row) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}

const LAST = Number.MAX_SAFE_INTEGER;

// Sorting keeps the ledger's order where keys are equal.
const SORT_KEYS = {
  oldest: ({ claim }) => toRange(claim.madeOn).last,
  window: ({ claim }) => (claim.window === null ? LAST : toDay(claim.window.from)),
  off: ({ verdict }) => (verdict.kind === 'missed' ? -verdict.by : LAST),
} as const satisfies Record<NonNullable<ClaimSearch['sort']>, (row: LedgerRow) => number>;
