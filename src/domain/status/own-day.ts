import { toDate } from '#domain/facts/calendar.ts';

import type { Evidence } from './evidence.ts';
import { judge, type Verdict } from './verdict.ts';

/** The day on which a visitor believes a season comes out (`day`), and the day on which they sealed it (`on`), both as `2027-03-12`. */
export interface OwnDay {
  readonly season: number;
  readonly day: string;
  readonly on: string;
}

/**
 * The verdict on an own day, by the evidence of its season: that of a claim that names this one day of the release, made when it was
 * sealed. So the release judges it, by its day in Los Angeles, whatever was announced or taken back on the way.
 */
export function judgeOwnDay({ day, on }: Pick<OwnDay, 'day' | 'on'>, evidence: Evidence): Verdict {
  const window = { from: day, to: day, kind: 'predicts', event: 'released' } as const;
  return judge({ madeOn: on, window, condition: null }, evidence);
}

/** Whether nobody can know yet how an own day turns out: its owner may take it back, or name another one in its place. */
export function isOpenDay(own: Pick<OwnDay, 'day' | 'on'>, evidence: Evidence): boolean {
  return judgeOwnDay(own, evidence).kind === 'open';
}

/** The first day that can be named on a day: the one after it (`2026-12-01`). */
export function earliestOwnDay({ today }: Pick<Evidence, 'today'>): string {
  return toDate(today + 1);
}

/**
 * How far off an own day was, in days from the release: negative where the visitor was early, positive where they were late, 0 where they
 * were right. Null as long as the release has not judged it.
 */
export function daysOff(verdict: Verdict): number | null {
  if (verdict.kind === 'came-true') return 0;
  if (verdict.kind !== 'missed' || verdict.counting) return null;
  // Who names a day before the release is early: it came later than they said.
  return verdict.side === 'late' ? -verdict.by : verdict.by;
}
