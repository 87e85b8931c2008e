import { useDeferredValue, useMemo, useState } from 'react';

import { toDay, toRange } from '#domain/facts/calendar.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { WindowedList } from '#ui/WindowedList.tsx';
import { claimWords as words } from '#words/claims.ts';

import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimNotice } from './ClaimNotice.tsx';
import type { ClaimSearch } from './claim-search.ts';
import { countFacets } from './facets.ts';
import { Legend } from './Legend.tsx';
import { fold, type LedgerRow } from './ledger-row.ts';
import type { TimeLine } from './WindowLine.tsx';

const FIRST_ROWS = 50;
/** About how tall a notice is on a phone. */
const ROW_HEIGHT = 300;

const idOf = (row: LedgerRow) => row.claim.id;

/** The claims that pass the filters. A search that is on its way to the address only moves this list. */
export function Claims(props: {
  rows: readonly LedgerRow[];
  line: TimeLine;
  search: ClaimSearch;
  onSearch: (search: ClaimSearch) => void;
}) {
  const { rows, line, search } = props;
  const [all, setAll] = useState(false);
  const facets = useMemo(() => countFacets(rows), [rows]);
  const speakers = useMemo(
    () => new Map(rows.flatMap((row) => row.speakers.map((speaker) => [speaker.id, speaker.name.en]))),
    [rows],
  );
  // The field shows a letter before the list has answered it.
  const asked = useDeferredValue(search);
  const shown = useMemo(() => sortRows(filterRows(rows, asked), asked.sort), [rows, asked]);
  return (
    <>
      <ClaimFilters facets={facets} speakers={speakers} search={search} onSearch={props.onSearch} />
      <div className="grid gap-3">
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-3">
          <p aria-live="polite">{words.count(shown.length, rows.length)}</p>
          {shown.length < rows.length ? (
            <Button onClick={() => props.onSearch({ season: search.season })}>{words.clearFilters}</Button>
          ) : shown.length > FIRST_ROWS && !all ? (
            <Button onClick={() => setAll(true)}>{words.showAll}</Button>
          ) : null}
        </div>
        {shown.length === 0 ? <Empty>{rows.length === 0 ? words.nothing : words.none}</Empty> : <Legend line={line} />}
        <WindowedList
          items={shown}
          idOf={idOf}
          render={(row) => <ClaimNotice entry={row} line={line} />}
          estimate={ROW_HEIGHT}
          first={FIRST_ROWS}
          all={all}
        />
      </div>
    </>
  );
}

/** The rows that pass the filters, in their order. */
function filterRows(rows: readonly LedgerRow[], search: ClaimSearch): readonly LedgerRow[] {
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
function sortRows(rows: readonly LedgerRow[], sort: ClaimSearch['sort']): readonly LedgerRow[] {
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
