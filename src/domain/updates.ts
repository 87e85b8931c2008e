import { type DayNumber, type DayRange, toDay } from './calendar.ts';
import type { Claim } from './claims.ts';
import { type LedgerEntry, openLedger } from './ledger.ts';
import type { Milestone, MilestoneId } from './milestones.ts';
import type { Shielded } from './shield.ts';
import type { Speaker } from './speakers.ts';
import { type Evidence, gatherEvidence } from './verdict.ts';

/** Something that changed on a day: a rung was reached, or a claim was settled. */
export type Update =
  | {
      readonly kind: 'milestone';
      readonly id: string;
      readonly range: DayRange;
      readonly milestone: MilestoneId;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly range: DayRange;
      readonly entry: LedgerEntry;
      readonly sources: readonly string[];
    };

/** The name of an update, for good. The kind is part of it: a claim may be called like a rung. */
export const updateKey = ({ kind, id }: Update): string => `${kind}/${id}`;

/** The facts on the status, as far as somebody may see them. */
export interface StatusFacts {
  readonly milestones: readonly Pick<
    Shielded<Milestone>,
    'id' | 'date' | 'precision' | 'from' | 'to' | 'accounts' | 'sources' | 'added'
  >[];
  readonly claims: readonly Shielded<Claim>[];
  readonly speakers: readonly Shielded<Speaker>[];
  readonly lastVerified: DayNumber | null;
}

/**
 * All updates, newest first: the one list behind the page, the start page and the feeds. A claim is settled when its event
 * happened, or when its window ended without it. `today` is the reader's day, `dropDay` that in Los Angeles.
 */
export function listUpdates(
  { milestones, claims, speakers, lastVerified }: StatusFacts,
  { today, dropDay }: { readonly today: DayNumber; readonly dropDay: DayNumber },
): Update[] {
  const evidence = gatherEvidence(milestones, today, lastVerified, dropDay);
  const reached = milestones.flatMap((milestone): Update[] => {
    const range = evidence.events.get(milestone.id);
    return range === undefined
      ? []
      : [{ kind: 'milestone', id: milestone.id, range, milestone: milestone.id, sources: milestone.sources }];
  });
  const settled = openLedger(claims, speakers, evidence).flatMap((entry): Update[] => {
    const range = settledOn(entry, evidence);
    return range === null ? [] : [{ kind: 'claim', id: entry.claim.id, range, entry, sources: entry.claim.sources }];
  });
  return [...reached, ...settled].sort((a, b) => b.range.last - a.range.last || (a.id < b.id ? -1 : 1));
}

function settledOn({ claim, verdict }: LedgerEntry, { events }: Evidence): DayRange | null {
  if (claim.window === null || (verdict.kind !== 'came-true' && verdict.kind !== 'missed')) return null;
  const end = toDay(claim.window.to);
  const event = events.get(claim.window.event);
  return event !== undefined && event.last <= end ? event : { first: end, last: end };
}
