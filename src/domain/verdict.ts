import { type DayRange, toDay, toRange } from './calendar.ts';
import type { Claim } from './claims.ts';
import type { Evidence } from './evidence.ts';

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

type Judged = Pick<Claim, 'madeOn' | 'window' | 'condition'>;

/**
 * The verdict on a claim. An event that happened settles every window on it; the absence of an event settles
 * only windows that ended by the day we last checked (product.md, "verdict").
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
  if (condition === 'failed') return { kind: 'void' };
  if (condition === 'open') return open(days, evidence);
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

function judgeAbsence(kind: 'predicts' | 'excludes', window: DayRange, evidence: Evidence): Verdict {
  const { today, newestReport } = evidence;
  if (window.last > newestReport) return open(window, evidence);
  if (kind === 'excludes') return { kind: 'came-true' };
  return { kind: 'missed', by: today - window.last, side: 'late', counting: true };
}

function open(window: DayRange, { today }: Evidence): Verdict {
  return { kind: 'open', left: window.last < today ? null : window.last - today };
}

/**
 * Whether what a claim made its condition came in the days that it named. It failed where it fell outside of them, or had not come by
 * their end when we last checked; until then nobody knows.
 */
function conditionOf({ condition }: Judged, { events, newestReport }: Evidence): 'met' | 'failed' | 'open' {
  if (condition === null) return 'met';
  const event = events.get(condition.event);
  if (event === undefined) return toDay(condition.to) <= newestReport ? 'failed' : 'open';
  return event.last < toDay(condition.from) || event.first > toDay(condition.to) ? 'failed' : 'met';
}
