import { startTransition, useEffect, useMemo, useRef, useState } from 'react';

import { comparablesQuery, sourcesQuery } from '#data/facts.ts';
import { reportsQuery } from '#data/reports.ts';
import { type DayNumber, toDate } from '#domain/facts/calendar.ts';
import { lookBack } from '#domain/status/as-of.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import type { LedgerEntry } from '#domain/status/ledger.ts';
import { useFact } from '#shield/use-fact.ts';
import { Section } from '#ui/Section.tsx';
import { lookBackWords as words } from '#words/look-back.ts';

import { AsOfDay } from './AsOfDay.tsx';
import type { ClaimSearch } from './claim-search.ts';
import { DaySlider } from './DaySlider.tsx';
import { dayAsked } from './look-back-days.ts';
import { useLedTo } from './use-led-to.ts';

/** How long the slider has to stand still before the address and screen readers hear of it, in milliseconds. */
const REST_MS = 400;
/** How often the day below the slider may change while it moves: every fourth frame, so that the others belong to the thumb. */
const FOLLOW_MS = 66;

/**
 * One season on any day: the slider, and what was known, said and reckoned then. The day lives in the address; while the slider moves it
 * lives here, so that nothing else on the page is drawn anew.
 */
export function AnyDay(props: {
  ladder: Ladder;
  own: readonly LedgerEntry[];
  byId: ReadonlyMap<string, LedgerEntry>;
  search: ClaimSearch;
  onSearch: (search: ClaimSearch) => void;
  today: DayNumber;
  dropDay: DayNumber;
}) {
  const { ladder, own, byId, search, onSearch, today } = props;
  const { sources } = useFact(sourcesQuery);
  const { seasons: comparables } = useFact(comparablesQuery);
  const reports = useFact(reportsQuery).get(ladder.season);
  // What does not depend on the day is reckoned once.
  const past = useMemo(() => {
    const claims = own.map(({ claim }) => claim);
    return lookBack({ ladder, claims, comparables, sources, reports: reports ?? [] }, today);
  }, [ladder, own, comparables, sources, reports, today]);
  const [moved, setMoved] = useState<DayNumber>();
  if (moved !== undefined && toDate(moved) === search.on) setMoved(undefined);
  useEffect(() => {
    if (moved === undefined) return undefined;
    const timer = setTimeout(() => onSearch({ ...search, on: toDate(moved) }), REST_MS);
    return () => clearTimeout(timer);
  }, [moved, search, onSearch]);
  const first = past?.first ?? today;
  const day = Math.min(today, Math.max(first, moved ?? dayAsked(search.on, first, today)));
  const shown = useFollowed(day);
  const rested = useRested(day);
  const place = useRef<HTMLDivElement>(null);
  // Whoever came for a day is led to it.
  useLedTo(place);
  if (past === null) return null;
  return (
    <div ref={place} className="min-w-0 scroll-mt-20">
      <Section title={words.title}>
        <DaySlider first={first} today={today} stops={past.stops} day={day} onLook={setMoved} />
        <AsOfDay
          past={past}
          byId={byId}
          day={shown}
          today={today}
          dropDay={props.dropDay}
          isSpoken={rested === shown}
        />
      </Section>
    </div>
  );
}

/** The day as the rest follows it: no more often than a slow phone can draw it, and behind whatever is done meanwhile. */
function useFollowed(day: DayNumber): DayNumber {
  const [followed, setFollowed] = useState(day);
  const newest = useRef(day);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    newest.current = day;
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      startTransition(() => setFollowed(newest.current));
    }, FOLLOW_MS);
  }, [day]);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    },
    [],
  );
  return followed;
}

/** The day on which the slider has come to rest, if it has. */
function useRested(day: DayNumber): DayNumber | undefined {
  const [rested, setRested] = useState<DayNumber>();
  // Waiting is no event of the page's.
  useEffect(() => {
    const timer = setTimeout(() => setRested(day), REST_MS);
    return () => clearTimeout(timer);
  }, [day]);
  return rested;
}
