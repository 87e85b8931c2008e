import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { type DayNumber, toDate } from '#domain/facts/calendar.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';
import { BUTTON_LINK } from '#ui/control.ts';
import { frameWords as frame } from '#words/frame.ts';
import { lookBackWords as words } from '#words/look-back.ts';

import type { ClaimSearch } from './claim-search.ts';

// Few ask for it.
const AnyDay = lazy(() => import('./AnyDay.tsx').then((module) => ({ default: module.AnyDay })));

/** The way to any day since a season was first spoken of, and what stood there then, once an address asks for one. */
export function LookBack(props: {
  /** The ladder of the season, if it has one. */
  ladder: Ladder | undefined;
  /** The claims on that season, newest first, and by their ids. */
  own: readonly LedgerEntry[];
  byId: ReadonlyMap<string, LedgerEntry>;
  days: { readonly today: DayNumber; readonly dropDay: DayNumber };
  search: ClaimSearch;
  onSearch: (search: ClaimSearch) => void;
}) {
  const { ladder, own, byId, search } = props;
  const { today, dropDay } = props.days;
  if (ladder === undefined || own.length === 0) return null;
  const isOpen = search.on !== undefined;
  return (
    <div className="grid min-w-0 gap-7">
      <Link
        to="/status/claims/"
        search={{ season: search.season, on: isOpen ? undefined : toDate(today) }}
        replace
        resetScroll={false}
        className={`${BUTTON_LINK} sm:justify-self-start print:hidden`}
      >
        {isOpen ? words.fold : words.open}
      </Link>
      {isOpen ? (
        // As high as a screen already, so that whoever is led there lands at its top.
        <Suspense
          fallback={
            <p role="status" className="min-h-dvh">
              {frame.loading}
            </p>
          }
        >
          <AnyDay
            ladder={ladder}
            own={own}
            byId={byId}
            search={search}
            onSearch={props.onSearch}
            today={today}
            dropDay={dropDay}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
