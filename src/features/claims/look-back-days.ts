import { type DayNumber, toDate, toDay, toRange } from '#domain/facts/calendar.ts';
import { isRealDay } from '#domain/facts/real-day.ts';

const DAY_MS = 86_400_000;

/**
 * The day that an address asks for (`2023-04-14`). One that does not exist or is still to come is today; one from before the first is the
 * first.
 */
export function dayAsked(on: string | undefined, first: DayNumber, today: DayNumber): DayNumber {
  if (on === undefined) return today;
  const day = toDay(on);
  return !isRealDay(on) || day > today ? today : Math.max(first, day);
}

/** The same day so many months later, or the last of a shorter month. */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  const [year = 0, month = 1, date = 1] = toDate(day).split('-').map(Number);
  const start = Date.UTC(year, month - 1 + months) / DAY_MS;
  return Math.min(toRange(toDate(start).slice(0, 7)).last, start + date - 1);
}

/** The last minute of a day on the device's own clock (epoch milliseconds): by then all that was said on it was said. */
export function eveningOf(day: DayNumber): number {
  const [year = 0, month = 1, date = 1] = toDate(day).split('-').map(Number);
  return new Date(year, month - 1, date, 23, 59).getTime();
}
