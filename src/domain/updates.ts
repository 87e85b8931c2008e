import { type DayNumber, type DayRange, toDate, toDay } from './calendar.ts';
import type { Claim } from './claims.ts';
import { type LedgerEntry, openLedger } from './ledger.ts';
import type { Milestone, MilestoneId } from './milestones.ts';
import { announcedRelease } from './release.ts';
import type { Shielded } from './shield.ts';
import type { Speaker } from './speakers.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';

/** Something that changed on a day: a rung was reached, a release date or window was named, or a claim was settled. */
export type Update =
  | {
      readonly kind: 'milestone';
      readonly id: string;
      readonly range: DayRange;
      readonly milestone: MilestoneId;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'date';
      readonly id: string;
      /** When it was named. */
      readonly range: DayRange;
      /** The days that were named. */
      readonly announced: DayRange;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly range: DayRange;
      readonly entry: LedgerEntry;
      /** The event that settled it, or null where its window ended without one. */
      readonly by: MilestoneId | null;
      readonly sources: readonly string[];
    };

/** What is told of season 2 itself, and not of somebody's claim. */
export type StatusUpdate = Exclude<Update, { kind: 'claim' }>;

/** The name of an update, for good. The kind is part of it: a claim may be called like a rung. */
export const updateKey = ({ kind, id }: Update): string => `${kind}/${id}`;

/** The facts on the status, as far as somebody may see them. */
export interface StatusFacts {
  readonly milestones: readonly Pick<
    Shielded<Milestone>,
    'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty' | 'accounts' | 'sources' | 'added'
  >[];
  readonly claims: readonly Shielded<Claim>[];
  readonly speakers: readonly Shielded<Speaker>[];
  readonly newestReport: DayNumber | null;
}

/**
 * All updates, newest first and on one day the status before the claims: the one list behind the page, the start page and the
 * feeds. A claim is settled when its event happened, or when its window ended without it. `today` is the reader's day, `dropDay`
 * that in Los Angeles.
 */
export function listUpdates(
  { milestones, claims, speakers, newestReport }: StatusFacts,
  { today, dropDay }: { readonly today: DayNumber; readonly dropDay: DayNumber },
): Update[] {
  const evidence = gatherEvidence(milestones, today, newestReport, dropDay);
  const named = nameDate(milestones, evidence, newestReport);
  const reached = milestones.flatMap(({ id, sources }): Update[] => {
    const range = evidence.events.get(id);
    // The date itself says that it was announced.
    const isSaid = id === 'release-date-announced' && named !== null;
    return range === undefined || isSaid ? [] : [{ kind: 'milestone', id, range, milestone: id, sources }];
  });
  const settled = openLedger(claims, speakers, evidence).flatMap((entry): Update[] => {
    const settling = settledOn(entry, evidence);
    return settling === null
      ? []
      : [{ kind: 'claim', id: entry.claim.id, ...settling, entry, sources: entry.claim.sources }];
  });
  return [...(named === null ? [] : [named]), ...reached, ...settled].sort(
    (a, b) =>
      b.range.last - a.range.last || Number(a.kind === 'claim') - Number(b.kind === 'claim') || (a.id < b.id ? -1 : 1),
  );
}

/**
 * The official date or window, named on the day of its rung, else on the day it was written here. Another date is another update:
 * a day that moves is the news that people wait for.
 */
function nameDate(
  milestones: StatusFacts['milestones'],
  { events, today }: Evidence,
  newestReport: DayNumber | null,
): StatusUpdate | null {
  const released = milestones.find(({ id }) => id === 'released');
  const told = announcedRelease(released);
  if (released === undefined || told.mode === 'undated') return null;
  const announced = told.mode === 'day' ? { first: told.day, last: told.day } : told.range;
  const added = released.added === undefined ? newestReport : toDay(released.added);
  // Whoever wrote it may have been a day ahead of the reader.
  const written = Math.min(today, added ?? today);
  return {
    kind: 'date',
    id: [announced.first, announced.last].map(toDate).join('--'),
    range: events.get('release-date-announced') ?? { first: written, last: written },
    announced,
    sources: released.sources,
  };
}

function settledOn(
  { claim, verdict }: LedgerEntry,
  { events }: Evidence,
): { readonly range: DayRange; readonly by: MilestoneId | null } | null {
  if (claim.window === null || (verdict.kind !== 'came-true' && verdict.kind !== 'missed')) return null;
  const end = toDay(claim.window.to);
  const event = events.get(claim.window.event);
  return event !== undefined && event.last <= end
    ? { range: event, by: claim.window.event }
    : { range: { first: end, last: end }, by: null };
}
