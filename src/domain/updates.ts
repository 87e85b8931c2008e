import { type DayRange, toDay } from './calendar.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Milestone, MilestoneId } from './milestones.ts';
import type { Evidence } from './verdict.ts';

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

/** All updates, newest first. A claim is settled when its event happened, or when its window ended without it. */
export function listUpdates(
  milestones: readonly Pick<Milestone, 'id' | 'sources'>[],
  ledger: readonly LedgerEntry[],
  evidence: Evidence,
): Update[] {
  const reached = milestones.flatMap((milestone): Update[] => {
    const range = evidence.events.get(milestone.id);
    return range === undefined
      ? []
      : [{ kind: 'milestone', id: milestone.id, range, milestone: milestone.id, sources: milestone.sources }];
  });
  const settled = ledger.flatMap((entry): Update[] => {
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
