import { type DayNumber, dayAt } from '#domain/facts/calendar.ts';

/** A device may be this many days behind the newest fact: the date line alone accounts for one. */
const BEHIND = 1;
/** Past this many days after the newest fact (eight years) it is likelier that the clock is wrong than that nobody wrote a word. */
const AHEAD = 8 * 365 + 2;

/** How a device's clock contradicts the facts: it is set before them, or absurdly long after them. */
export type ClockDoubt = 'early' | 'late';

/**
 * What speaks against a device's clock, or null. `newest` is the day of the newest fact we know (the newest report):
 * the real today cannot lie before it. `now` is epoch milliseconds.
 */
export function clockDoubt(now: number, newest: DayNumber | null, timeZone?: string): ClockDoubt | null {
  if (newest === null) return null;
  const ahead = dayAt(now, timeZone) - newest;
  if (ahead < -BEHIND) return 'early';
  return ahead > AHEAD ? 'late' : null;
}
