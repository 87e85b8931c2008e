import { type DayNumber, toDay, toRange } from '#domain/facts/calendar.ts';
import { readableSince } from '#domain/sources/source-days.ts';
import type { Source } from '#domain/sources/sources.ts';

import type { Claim } from './claims.ts';
import type { Comparable } from './comparables.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { milestoneRange } from './ladder.ts';
import type { Ladder } from './ladders.ts';
import type { MilestoneId } from './milestones.ts';
import { type Report, STATUS_TOPICS } from './newest-report.ts';
import { type RungRecord, type RungThen, rungOverTime } from './rung-as-of.ts';

type Said = Pick<Claim, 'madeOn' | 'topic'> & {
  readonly withdrawn?: Pick<NonNullable<Claim['withdrawn']>, 'on'> | undefined;
};
type Premiered = Pick<Comparable, 'premiered'>;

/** All that may be known of one season: its ladder, the claims on it, the series to compare it with, and how old each of these is. */
export interface Known<C, S> {
  readonly ladder: Ladder<RungRecord>;
  readonly claims: readonly C[];
  readonly comparables: readonly S[];
  readonly sources: readonly Pick<Source, 'id' | 'published' | 'of'>[];
  readonly reports: readonly Report[];
}

/** The facts as they were known on one day, in the shapes in which everything else reads them. */
export interface Then<C, S> {
  readonly ladder: Ladder<RungThen>;
  readonly evidence: Evidence;
  readonly claims: readonly C[];
  readonly comparables: readonly S[];
}

/** One season, on any day since somebody first said when it comes or how far it is. */
export interface LookBack<C, S> {
  readonly first: DayNumber;
  /** The days on which a claim was made or a rung became known, from `first` on, ascending. */
  readonly stops: readonly DayNumber[];
  /** The rungs of which something has no day from which on it was known. It is known on none. */
  readonly leftOut: readonly MilestoneId[];
  /** What was known in the evening of a day; `dropDay` is that day in Los Angeles. */
  readonly asOf: (day: DayNumber, dropDay?: DayNumber) => Then<C, S>;
}

/**
 * Looks back from `today`. A claim is known since it was made, a month counting by its last day; what happened since the earliest date
 * among its sources; what was looked for and not found since the date of its source; a comparable since its premiere. When a record was
 * written down here plays no part. What no day is known of is left out. Today all that is known is known. Null where nobody said anything.
 */
export function lookBack<C extends Said, S extends Premiered>(
  { ladder, claims, comparables, sources, reports }: Known<C, S>,
  today: DayNumber,
): LookBack<C, S> | null {
  const byToday = (day: DayNumber) => Math.min(day, today);
  const said = claims.map((claim) => ({
    claim,
    since: byToday(toRange(claim.madeOn).last),
    // It stands as it was until it is taken back.
    before: { ...claim, withdrawn: undefined },
    until: claim.withdrawn === undefined ? null : byToday(toDay(claim.withdrawn.on)),
  }));
  const spoken = said.filter(({ claim }) => STATUS_TOPICS.has(claim.topic));
  if (said.length === 0) return null;
  const first = Math.min(...(spoken.length === 0 ? said : spoken).map(({ since }) => since));
  const readable = new Map(sources.map((source) => [source.id, readableSince(source)]));
  const daysOf = (ids: readonly string[]) => ids.flatMap((id) => readable.get(id) ?? []).sort((a, b) => a - b);
  const named = ladder.milestones.find(({ id }) => id === 'release-date-announced');
  const announced = (named && milestoneRange(named)?.last) ?? null;
  const rungs = ladder.milestones.map((record) => ({
    id: record.id,
    ...rungOverTime(record, daysOf, announced, byToday),
  }));
  const premieres = comparables.map((one) => ({ one, since: byToday(toDay(one.premiered.date)) }));
  const stops = [...said.map(({ since }) => since), ...rungs.flatMap((rung) => rung.stops)];
  return {
    first,
    stops: [...new Set(stops)].filter((day) => day >= first).sort((a, b) => a - b),
    leftOut: rungs.flatMap(({ id, isCut }) => (isCut ? [id] : [])),
    asOf: (day, dropDay = day) => {
      const milestones = rungs.map((rung) => rung.asOf(day));
      const newestReport = reports.findLast(({ since }) => byToday(since) <= day)?.day ?? null;
      // Before the first news nothing is known not to have happened.
      const newest = newestReport ?? (day < today ? Number.NEGATIVE_INFINITY : null);
      return {
        ladder: { season: ladder.season, milestones, newestReport },
        evidence: gatherEvidence(milestones, day, newest, dropDay),
        claims: said.flatMap(({ claim, since, before, until }) =>
          since > day ? [] : [until !== null && until > day ? before : claim],
        ),
        comparables: premieres.flatMap(({ one, since }) => (since > day ? [] : [one])),
      };
    },
  };
}
