import { type DayNumber, type DayRange, toDate, toDay } from './calendar.ts';
import type { Claim } from './claims.ts';
import { type LedgerEntry, openLedger } from './ledger.ts';
import { idIn, type Ladder } from './ladders.ts';
import type { Milestone, MilestoneId } from './milestones.ts';
import { announcedRelease } from './release.ts';
import type { Shielded } from './shield.ts';
import type { Speaker } from './speakers.ts';
import { type Evidence, evidenceBySeason } from './evidence.ts';

/** What is said of every update, whatever changed. */
interface Noted {
  /** Its name among the updates of its kind, the season in it. */
  readonly id: string;
  /** The season that it is about. */
  readonly season: number;
  readonly range: DayRange;
  /** The days on which the records that it rests on were last written here. */
  readonly written: readonly DayNumber[];
  readonly sources: readonly string[];
}

/** Something that changed on a day: a rung was reached, a release date or window was named, or a claim was settled. */
export type Update =
  | (Noted & { readonly kind: 'milestone'; readonly milestone: MilestoneId })
  | (Noted & {
      /** Its `range` is when it was named. */
      readonly kind: 'date';
      /** The days that were named. */
      readonly announced: DayRange;
    })
  | (Noted & {
      readonly kind: 'claim';
      readonly entry: LedgerEntry;
      /** The event that settled it, or null where its window ended without one. */
      readonly by: MilestoneId | null;
    });

/** What is told of a season itself, and not of somebody's claim. */
export type StatusUpdate = Exclude<Update, { kind: 'claim' }>;

/** The name of an update, for good. The kind is part of it: a claim may be called like a rung. */
export const updateKey = ({ kind, id }: Update): string => `${kind}/${id}`;

type UpdateLadder = Ladder<
  Pick<
    Shielded<Milestone>,
    'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty' | 'accounts' | 'sources' | 'added'
  >
>;

/** The facts on the status, as far as somebody may see them. */
export interface StatusFacts {
  readonly awaited: UpdateLadder;
  readonly former: readonly UpdateLadder[];
  readonly claims: readonly Shielded<Claim>[];
  readonly speakers: readonly Shielded<Speaker>[];
}

interface Days {
  readonly today: DayNumber;
  readonly dropDay: DayNumber;
}

/**
 * All updates of all seasons, newest first and on one day the status before the claims: the one list behind the page, the start
 * page and the feeds. A claim is settled when its event happened, or when its window ended without it. `today` is the reader's
 * day, `dropDay` that in Los Angeles.
 */
export function listUpdates({ awaited, former, claims, speakers }: StatusFacts, days: Days): Update[] {
  const ladders = [awaited, ...former];
  const evidenceOf = evidenceBySeason(ladders, days);
  const added = new Map(
    ladders.flatMap(({ season, milestones }) => milestones.map((rung) => [idIn(season, rung.id), writtenOn(rung)])),
  );
  const settled = openLedger(claims, speakers, evidenceOf).flatMap((entry): Update[] => {
    const { claim, season } = entry;
    const settling = settledOn(entry, evidenceOf(season));
    if (settling === null) return [];
    const event = settling.by === null ? [] : (added.get(idIn(season, settling.by)) ?? []);
    const written = [...writtenOn(claim), ...event];
    return [{ kind: 'claim', id: claim.id, season, ...settling, written, entry, sources: claim.sources }];
  });
  return [...ladders.flatMap((ladder) => climbed(ladder, evidenceOf(ladder.season))), ...settled].sort(
    (a, b) =>
      b.range.last - a.range.last || Number(a.kind === 'claim') - Number(b.kind === 'claim') || (a.id < b.id ? -1 : 1),
  );
}

/** Whether some updates are about several seasons, so that each has to say which. */
export function areOfSeveralSeasons(updates: readonly Update[]): boolean {
  return updates.some(({ season }) => season !== updates[0]?.season);
}

function writtenOn({ added }: { readonly added?: string | undefined }): DayNumber[] {
  return added === undefined ? [] : [toDay(added)];
}

/** What one season's ladder has to tell: the date that was named, and the rungs that were reached. */
function climbed(ladder: UpdateLadder, evidence: Evidence): Update[] {
  const named = nameDate(ladder, evidence);
  const reached = ladder.milestones.flatMap((rung): Update[] => {
    const { id, sources } = rung;
    const { season } = ladder;
    const range = evidence.events.get(id);
    // The date itself says that it was announced.
    const isSaid = id === 'release-date-announced' && named !== null;
    if (range === undefined || isSaid) return [];
    return [
      { kind: 'milestone', id: idIn(season, id), season, range, written: writtenOn(rung), milestone: id, sources },
    ];
  });
  return named === null ? reached : [named, ...reached];
}

/**
 * The official date or window, named on the day of its rung, else on the day it was written here. Another date is another update:
 * a day that moves is the news that people wait for.
 */
function nameDate(
  { season, milestones, newestReport }: UpdateLadder,
  { events, today }: Evidence,
): StatusUpdate | null {
  const released = milestones.find(({ id }) => id === 'released');
  const told = announcedRelease(released);
  if (released === undefined || told.mode === 'undated') return null;
  const announced = told.mode === 'day' ? { first: told.day, last: told.day } : told.range;
  const added = released.added === undefined ? newestReport : toDay(released.added);
  // Whoever wrote it may have been a day ahead of the reader.
  const day = Math.min(today, added ?? today);
  return {
    kind: 'date',
    id: idIn(season, [announced.first, announced.last].map(toDate).join('--')),
    season,
    range: events.get('release-date-announced') ?? { first: day, last: day },
    written: writtenOn(released),
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
