import { type DayNumber, type DayRange, toDay } from '#domain/facts/calendar.ts';
import type { LocalText } from '#domain/facts/text.ts';
import type { Shielded } from '#domain/story/shield.ts';

import type { Claim } from './claims.ts';
import type { Evidence } from './evidence.ts';
import { climbed, oneDay, writtenOn } from './ladder-updates.ts';
import { idIn, type Ladder } from './ladders.ts';
import { evidenceBySeason, type JudgedClaim, judgeEach, speakersById } from './ledger.ts';
import type { Milestone, MilestoneId } from './milestones.ts';
import type { Speaker } from './speakers.ts';

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

/** A claim as far as updates look at it. Nobody has to say who said it, and where, for whoever is not told that. */
export type UpdateClaim = Pick<
  Shielded<Claim>,
  'id' | 'season' | 'statement' | 'speakers' | 'madeOn' | 'window' | 'condition' | 'withdrawn' | 'added'
> &
  Partial<Pick<Shielded<Claim>, 'sources'>>;

/** Its speaker, likewise. */
export type UpdateSpeaker = Pick<Shielded<Speaker>, 'id' | 'name'>;

/** A claim with its verdict, and with who said it. */
export interface UpdateEntry extends JudgedClaim<UpdateClaim> {
  readonly speakers: readonly UpdateSpeaker[];
}

/** Why something changed, in a sentence of the facts. */
type Reason = Shielded<Milestone>['former'][number]['why'];

/**
 * Something that changed on a day: a rung was reached; a release date or window was named or moved; what a rung said was taken
 * back or was wrong; something was looked for and not seen; a claim was settled, or taken back by its speaker.
 */
export type Update =
  | (Noted & { readonly kind: 'milestone'; readonly milestone: MilestoneId })
  | (Noted & {
      /** Its `range` is when it was named. */
      readonly kind: 'date';
      /** The days that were named. */
      readonly announced: DayRange;
      /** The days that had been named until then, where these lie outside of them. */
      readonly instead: DayRange | null;
      readonly why: Reason | null;
    })
  | (Noted & {
      /** Its `range` is the day on which it changed. */
      readonly kind: 'changed';
      readonly milestone: MilestoneId;
      readonly before: DayRange;
      /** Null where nothing stands there any more. */
      readonly after: DayRange | null;
      readonly why: Reason;
    })
  | (Noted & {
      /** Its `range` is the last day that was looked at. */
      readonly kind: 'not-seen';
      readonly milestone: MilestoneId;
      readonly says: LocalText | null;
    })
  | (Noted & {
      readonly kind: 'claim';
      readonly entry: UpdateEntry;
      /** The event that settled it, or null where its window ended without one. */
      readonly by: MilestoneId | null;
    })
  | (Noted & { readonly kind: 'withdrawn'; readonly entry: UpdateEntry; readonly why: Reason });

/** What is told of a season itself, and not of somebody's claim. */
export type StatusUpdate = Exclude<Update, { kind: 'claim' | 'withdrawn' }>;

/** Whether an update is about a season itself, and not about what somebody said of it. */
export const isOfStatus = (update: Update): update is StatusUpdate =>
  update.kind !== 'claim' && update.kind !== 'withdrawn';

/** The name of an update, for good. The kind is part of it: a claim may be called like a rung. */
export const updateKey = ({ kind, id }: Update): string => `${kind}/${id}`;

/** A ladder as far as updates look at it. */
export type UpdateLadder = Ladder<
  Pick<
    Shielded<Milestone>,
    | 'id'
    | 'date'
    | 'precision'
    | 'from'
    | 'to'
    | 'certainty'
    | 'accounts'
    | 'former'
    | 'notSeenUntil'
    | 'sources'
    | 'added'
  >
>;

/** The facts on the status, as far as somebody may see them. */
export interface StatusFacts {
  readonly awaited: UpdateLadder;
  readonly former: readonly UpdateLadder[];
  readonly claims: readonly UpdateClaim[];
  readonly speakers: readonly UpdateSpeaker[];
}

interface Days {
  readonly today: DayNumber;
  readonly dropDay: DayNumber;
}

/**
 * All updates of all seasons, newest first and on one day the status before the claims: what the feeds list, and what the page and
 * the start page make theirs of. A claim is settled when its event happened, or when its window ended without it. `today` is the reader's
 * day, `dropDay` that in Los Angeles.
 */
export function listUpdates({ awaited, former, claims, speakers }: StatusFacts, days: Days): Update[] {
  const ladders = [awaited, ...former];
  const evidenceOf = evidenceBySeason(ladders, days);
  const rungs = new Map(
    ladders.flatMap(({ season, milestones }) => milestones.map((rung) => [idIn(season, rung.id), rung] as const)),
  );
  /** When that was written on which a claim's verdict rests: its event, or that somebody looked for it later than the newest news. */
  const restsOn = ({ claim, season }: UpdateEntry, by: MilestoneId | null): DayNumber[] => {
    if (by !== null) return writtenOn(rungs.get(idIn(season, by)));
    if (claim.window === null || toDay(claim.window.to) <= evidenceOf(season).newestReport) return [];
    return writtenOn(rungs.get(idIn(season, claim.window.event))?.notSeenUntil);
  };
  const named = speakersById(speakers);
  const ledger = judgeEach(claims, evidenceOf).map((judged) => ({ ...judged, speakers: named(judged.claim.speakers) }));
  const settled = ledger.flatMap((entry): Update[] => {
    const { claim, season } = entry;
    const settling = settledOn(entry, evidenceOf(season));
    if (settling === null) return [];
    const written = [...writtenOn(claim), ...restsOn(entry, settling.by)];
    return [{ kind: 'claim', id: claim.id, season, ...settling, written, entry, sources: claim.sources ?? [] }];
  });
  return [
    ...ladders.flatMap((ladder) => climbed(ladder, evidenceOf(ladder.season))),
    ...settled,
    ...ledger.flatMap(withdrawn),
  ].sort(
    (a, b) => b.range.last - a.range.last || Number(isOfStatus(b)) - Number(isOfStatus(a)) || (a.id < b.id ? -1 : 1),
  );
}

/** Whether some updates are about several seasons, so that each has to say which. */
export function areOfSeveralSeasons(updates: readonly Update[]): boolean {
  return updates.some(({ season }) => season !== updates[0]?.season);
}

function withdrawn(entry: UpdateEntry): Update[] {
  const { claim, season } = entry;
  if (claim.withdrawn === undefined) return [];
  const { on, why, sources } = claim.withdrawn;
  return [{ kind: 'withdrawn', id: claim.id, season, range: oneDay(toDay(on)), written: [], entry, why, sources }];
}

function settledOn(
  { claim, verdict }: UpdateEntry,
  { events }: Evidence,
): { readonly range: DayRange; readonly by: MilestoneId | null } | null {
  if (claim.window === null || (verdict.kind !== 'came-true' && verdict.kind !== 'missed')) return null;
  const end = toDay(claim.window.to);
  const event = events.get(claim.window.event);
  return event !== undefined && event.last <= end
    ? { range: event, by: claim.window.event }
    : { range: { first: end, last: end }, by: null };
}
