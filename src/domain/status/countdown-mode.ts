import { dayAt } from '#domain/facts/calendar.ts';

import type { Release } from './release.ts';

/**
 * What the clock on the wall has to show: the release, with the day of the drop told apart. That day is the viewer's own: the
 * drop falls on the evening before in Honolulu, and in Los Angeles, where it comes at 00:00, there is no such day at all.
 */
export type CountdownMode = Release['mode'] | 'today';

/** The mode of the countdown at `now` (epoch milliseconds) on the calendar of a zone (the device's own when left out). */
export function countdownMode(release: Release, now: number, timeZone?: string): CountdownMode {
  if (release.mode !== 'dated') return release.mode;
  return dayAt(release.drop, timeZone) === dayAt(now, timeZone) ? 'today' : 'dated';
}

/** What is left, in milliseconds, at each moment that is worth saying aloud; the last one is the bell itself. */
const MARKS = [24 * 3_600_000, 3_600_000, 600_000, 60_000, 0] as const;

/** Whether one of the moments worth saying lies between two readings of what is left (milliseconds, `before` the larger). */
export function passedSpokenMoment(before: number, after: number): boolean {
  return MARKS.some((mark) => before > mark && after <= mark);
}
