import {
  type DayNumber,
  type DayRange,
  dayAt,
  precisionOf,
  toDay,
  toRange,
  wallClock,
} from '#domain/facts/calendar.ts';
import type { FactDate } from '#domain/facts/fact-date.ts';
import { dateWords } from '#words/dates.ts';
import { LOCALE } from '#words/locale.ts';

import type { CalendarDay } from './date-words.ts';
import { lazy } from './lazy.ts';

const DAY_MS = 86_400_000;

const numbers = lazy(() => new Intl.NumberFormat(LOCALE));

// Calendar days live in no zone: they are read as UTC midnights, so that no device can shift them.
function calendarDay(day: DayNumber): CalendarDay {
  const at = new Date(day * DAY_MS);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** "6 June 2022" for a day number. */
export function formatDay(day: DayNumber): string {
  return dateWords.day(calendarDay(day));
}

/** "6 June" for a day whose year goes without saying. */
export function formatDayOfYear(day: DayNumber): string {
  return dateWords.dayOfYear(calendarDay(day));
}

/** "June" for the month that a day lies in. */
export function formatMonthName(day: DayNumber): string {
  return dateWords.monthName(calendarDay(day));
}

/** "June 2022" for the month that a day lies in. */
export function formatMonth(day: DayNumber): string {
  return dateWords.month(calendarDay(day));
}

/** "2022" for the year that a day lies in. */
export function formatYear(day: DayNumber): string {
  return dateWords.year(calendarDay(day));
}

/** A fact date at its own precision: "6 June 2022", "June 2022", "2022". */
export function formatDate(date: FactDate): string {
  const day = toDay(date);
  switch (precisionOf(date)) {
    case 'day':
      return formatDay(day);
    case 'month':
      return formatMonth(day);
    case 'year':
      return formatYear(day);
  }
}

/** A range of days: one day, a whole month, a whole year, or "1 January – 30 April 2024". */
export function formatRange(range: DayRange): string {
  if (range.first === range.last) return formatDay(range.first);
  const same = (candidate: DayRange) => candidate.first === range.first && candidate.last === range.last;
  const iso = new Date(range.first * DAY_MS).toISOString();
  if (same(toRange(iso.slice(0, 7)))) return formatMonth(range.first);
  if (same(toRange(iso.slice(0, 4)))) return formatYear(range.first);
  return dateWords.range(calendarDay(range.first), calendarDay(range.last));
}

/** "1,628" in the edition's digits. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** The hour at an instant on the clocks of a zone: "17:00". */
export function formatHour(instant: number, timeZone?: string): string {
  return dateWords.hour(wallClock(instant, timeZone));
}

/** The weekday and the day at an instant on the calendar of a zone: "Friday, 12 March 2027". */
export function formatWeekday(instant: number, timeZone?: string): string {
  return dateWords.weekday(calendarDay(dayAt(instant, timeZone)));
}

/** "Jun" for the month that a day lies in, for an axis. */
export function formatShortMonth(day: DayNumber): string {
  return dateWords.shortMonth(calendarDay(day));
}
