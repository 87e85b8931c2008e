import { type DayNumber, type DayRange, toDay, toRange } from '#domain/facts/calendar.ts';

import { absentUntil, type Evidence } from './evidence.ts';
import type { JudgedClaim } from './ledger.ts';
import type { Announced } from './release.ts';
import { STALE_AFTER } from './situation.ts';
import type { judge } from './verdict.ts';

/** A claim that named days of the release: when it was said, the last day it named, and how it turned out. */
export interface Prediction {
  readonly id: string;
  /** The day it was said; of a month or a year its middle. */
  readonly said: DayNumber;
  readonly named: DayNumber;
  readonly outcome: 'wrong' | 'right' | 'open';
  /** It said "not then" of the days that it named. */
  readonly ruledOut: boolean;
  /** By how many days it was wrong, at least; 0 where it was not. */
  readonly by: number;
}

const OUTCOMES = { missed: 'wrong', 'came-true': 'right', open: 'open' } as const;

type Judged = JudgedClaim<Parameters<typeof judge>[0] & { readonly id: string }>;

/** The predictions of the release among some claims, by the day they were said. Void ones and those that dates can't settle are left out. */
export function predictionsOf(claims: readonly Judged[]): Prediction[] {
  return claims
    .flatMap(({ claim: { id, window, madeOn }, verdict }) => {
      if (window?.event !== 'released' || verdict.kind === 'void' || verdict.kind === 'unscored') return [];
      const said = toRange(madeOn);
      const by = verdict.kind === 'missed' ? verdict.by : 0;
      const outcome = OUTCOMES[verdict.kind];
      return [
        {
          id,
          said: (said.first + said.last) / 2,
          named: toDay(window.to),
          outcome,
          ruledOut: window.kind === 'excludes',
          by,
        },
      ];
    })
    .sort((a, b) => a.said - b.said || (a.id < b.id ? -1 : 1));
}

/** The wrong ones that were furthest off, the worst first; of two alike the one that was said first. */
export function furthestOff(predictions: readonly Prediction[], most: number): Prediction[] {
  return predictions
    .filter(({ outcome }) => outcome === 'wrong')
    .sort((a, b) => b.by - a.by)
    .slice(0, most);
}

/**
 * What predictions of the release are held against: the days on which it came out, those that Netflix names, or today, `fresh` where
 * somebody has looked within STALE_AFTER days. Named days that are over without a release are none.
 */
export interface ReleaseLine {
  readonly kind: 'out' | 'named' | 'now';
  readonly range: DayRange;
  readonly fresh: boolean;
}

export function releaseLine(evidence: Evidence, announced: Announced): ReleaseLine {
  const { today } = evidence;
  const out = evidence.events.get('released');
  const fresh = today - absentUntil(evidence, 'released') <= STALE_AFTER;
  if (out !== undefined) return { kind: 'out', range: out, fresh };
  const named =
    announced.mode === 'day' ? { first: announced.day, last: announced.day } : 'range' in announced && announced.range;
  if (named && named.last >= today) return { kind: 'named', range: named, fresh };
  return { kind: 'now', range: { first: today, last: today }, fresh };
}
