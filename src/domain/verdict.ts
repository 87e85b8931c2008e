import { type DayNumber, type DayRange, toDay, toRange } from './calendar.ts';
import type { Claim } from './claims.ts';
import { happenedOn } from './ladder.ts';
import type { Milestone, MilestoneId } from './milestones.ts';

/** How a claim turned out. Days are whole calendar days. */
export type Verdict =
  | { readonly kind: 'came-true' }
  | {
      readonly kind: 'missed';
      readonly by: number;
      readonly side: 'early' | 'late' | 'inside';
      readonly counting: boolean;
    }
  | { readonly kind: 'open'; readonly left: number }
  | { readonly kind: 'open'; readonly left: null }
  | { readonly kind: 'void' }
  | { readonly kind: 'unscored'; readonly why: 'no-window' | 'made-after' | 'too-fine' };

/** What the verdicts rest on: the events as ranges of days, today, and the day we last checked. */
export interface Evidence {
  readonly events: ReadonlyMap<MilestoneId, DayRange>;
  readonly today: DayNumber;
  readonly lastVerified: DayNumber;
}

/**
 * The evidence in a list of milestones. An event whose sources conflict is the range that holds them all. Where nothing
 * was ever checked (`lastVerified` null) today stands in.
 */
export function gatherEvidence(
  milestones: readonly (Pick<Milestone, 'id' | 'date' | 'precision' | 'from' | 'to' | 'certainty'> & {
    readonly accounts: readonly Pick<Milestone['accounts'][number], 'date' | 'precision' | 'used'>[];
  })[],
  today: DayNumber,
  lastVerified: DayNumber | null,
  dropDay = today,
): Evidence {
  const events = new Map<MilestoneId, DayRange>();
  for (const milestone of milestones) {
    const own = happenedOn(milestone, today, dropDay);
    if (own === null) continue;
    const used = milestone.accounts.filter((account) => account.used);
    const ranges = [own, ...used.map((account) => toRange(account.date, account.precision))];
    events.set(milestone.id, {
      first: Math.min(...ranges.map((range) => range.first)),
      last: Math.max(...ranges.map((range) => range.last)),
    });
  }
  return { events, today, lastVerified: lastVerified ?? today };
}

type Judged = Pick<Claim, 'madeOn' | 'window' | 'condition'>;

/**
 * The verdict on a claim. An event that happened settles every window on it; the absence of an event settles
 * only windows that ended by the day we last checked (product.md, "verdict").
 */
export function judge(claim: Judged, evidence: Evidence): Verdict {
  const { window } = claim;
  if (window === null) return { kind: 'unscored', why: 'no-window' };
  const event = evidence.events.get(window.event);
  if (event !== undefined && toRange(claim.madeOn).first > event.last) return { kind: 'unscored', why: 'made-after' };
  if (conditionFailed(claim, evidence)) return { kind: 'void' };
  const days = { first: toDay(window.from), last: toDay(window.to) };
  return event === undefined ? judgeAbsence(window.kind, days, evidence) : judgeEvent(window.kind, days, event);
}

function judgeEvent(kind: 'predicts' | 'excludes', window: DayRange, event: DayRange): Verdict {
  const inside = event.first >= window.first && event.last <= window.last;
  const before = event.last < window.first;
  const after = event.first > window.last;
  if (!inside && !before && !after) return { kind: 'unscored', why: 'too-fine' };
  if (inside === (kind === 'predicts')) return { kind: 'came-true' };
  if (inside) return { kind: 'missed', by: 0, side: 'inside', counting: false };
  const by = before ? window.first - event.last : event.first - window.last;
  return { kind: 'missed', by, side: before ? 'early' : 'late', counting: false };
}

function judgeAbsence(kind: 'predicts' | 'excludes', window: DayRange, { today, lastVerified }: Evidence): Verdict {
  if (window.last > lastVerified) return { kind: 'open', left: window.last < today ? null : window.last - today };
  if (kind === 'excludes') return { kind: 'came-true' };
  return { kind: 'missed', by: today - window.last, side: 'late', counting: true };
}

/** Whether the event that a claim made its condition fell outside the days it named, or had not come when we last checked. */
function conditionFailed({ condition }: Judged, { events, lastVerified }: Evidence): boolean {
  if (condition === null) return false;
  const event = events.get(condition.event);
  if (event === undefined) return toDay(condition.to) <= lastVerified;
  return event.last < toDay(condition.from) || event.first > toDay(condition.to);
}
