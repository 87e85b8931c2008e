import { type DayNumber, type DayRange, toDay, toRange } from '#domain/facts/calendar.ts';

import type { Claim } from './claims.ts';
import { absentUntil, type Evidence } from './evidence.ts';
import type { MilestoneId } from './milestones.ts';

/** How a claim turned out. Days are whole calendar days. */
export type Verdict =
  | { readonly kind: 'came-true' }
  | {
      readonly kind: 'missed';
      readonly by: number;
      readonly side: 'early' | 'late' | 'inside';
      /** It has not come yet, as far as anybody looked: `by` is the least. */
      readonly counting: boolean;
    }
  | { readonly kind: 'open'; readonly left: number }
  | { readonly kind: 'open'; readonly left: null }
  | { readonly kind: 'void'; readonly why: 'condition' | 'withdrawn' }
  | { readonly kind: 'unscored'; readonly why: 'no-window' | 'made-after' | 'too-fine' };

type Judged = Pick<Claim, 'madeOn' | 'window' | 'condition'> & {
  readonly withdrawn?: Pick<NonNullable<Claim['withdrawn']>, 'on'> | undefined;
};

/**
 * The verdict on a claim. An event that happened settles every window on it; the absence of an event settles only windows that
 * ended by the newest news, or by the day up to which that event was looked for where that is later (product.md, "verdict").
 * What its speaker took back before it was settled is void; what was settled by then stays settled.
 */
export function judge(claim: Judged, evidence: Evidence): Verdict {
  const { window } = claim;
  if (window === null) return { kind: 'unscored', why: 'no-window' };
  const event = evidence.events.get(window.event);
  const made = toRange(claim.madeOn);
  if (event !== undefined && made.first > event.last) return { kind: 'unscored', why: 'made-after' };
  // Of a month it may be the end.
  if (event !== undefined && made.last > event.last) return { kind: 'unscored', why: 'too-fine' };
  const days = { first: toDay(window.from), last: toDay(window.to) };
  const condition = conditionOf(claim, evidence);
  if (condition === 'failed') return { kind: 'void', why: 'condition' };
  if (claim.withdrawn !== undefined && toDay(claim.withdrawn.on) <= lastUnsettled(days, event))
    return { kind: 'void', why: 'withdrawn' };
  if (condition === 'open') return open(days, evidence);
  return event === undefined
    ? judgeAbsence(window.kind, window.event, days, evidence)
    : judgeEvent(window.kind, days, event);
}

/** The last day on which nobody could know how a claim turns out: the one before its event, or the end of its window where that came first. */
function lastUnsettled(window: DayRange, event: DayRange | undefined): DayNumber {
  return event !== undefined && event.last <= window.last ? event.first - 1 : window.last;
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

function judgeAbsence(
  kind: 'predicts' | 'excludes',
  event: MilestoneId,
  window: DayRange,
  evidence: Evidence,
): Verdict {
  const absent = absentUntil(evidence, event);
  if (window.last > absent) return open(window, evidence);
  if (kind === 'excludes') return { kind: 'came-true' };
  return { kind: 'missed', by: absent - window.last, side: 'late', counting: true };
}

function open(window: DayRange, { today }: Evidence): Verdict {
  return { kind: 'open', left: window.last < today ? null : window.last - today };
}

/**
 * Whether what a claim made its condition came in the days that it named. It failed where it fell outside of them, or is known
 * not to have come by their end; until then nobody knows.
 */
function conditionOf({ condition }: Judged, evidence: Evidence): 'met' | 'failed' | 'open' {
  if (condition === null) return 'met';
  const event = evidence.events.get(condition.event);
  if (event === undefined) return toDay(condition.to) <= absentUntil(evidence, condition.event) ? 'failed' : 'open';
  return event.last < toDay(condition.from) || event.first > toDay(condition.to) ? 'failed' : 'met';
}
