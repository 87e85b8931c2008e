import { type DayNumber, type DayRange, precisionOf, toDay, toRange } from '#domain/facts/calendar.ts';
import type { FactDate } from '#domain/facts/fact-date.ts';
import { LOCALE } from '#words/locale.ts';

import { lazy } from './lazy.ts';

const DAY_MS = 86_400_000;

// Calendar days live in no zone: they are formatted as UTC midnights, in UTC, so that no device can shift them.
const utc = (options: Intl.DateTimeFormatOptions) =>
  lazy(() => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }));
const longDate = utc({ dateStyle: 'long' });
const monthAndYear = utc({ month: 'long', year: 'numeric' });
const shortMonth = utc({ month: 'short' });
const longMonth = utc({ month: 'long' });
const dayAndMonth = utc({ day: 'numeric', month: 'long' });
const fullYear = utc({ year: 'numeric' });
const large = lazy(
  () => new Intl.NumberFormat(LOCALE, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }),
);
const numbers = lazy(() => new Intl.NumberFormat(LOCALE));

/** "6 June 2022" for a day number. */
export function formatDay(day: DayNumber): string {
  return longDate().format(day * DAY_MS);
}

/** "6 June" for a day whose year goes without saying. */
export function formatDayOfYear(day: DayNumber): string {
  return dayAndMonth().format(day * DAY_MS);
}

/** "June" for the month that a day lies in. */
export function formatMonthName(day: DayNumber): string {
  return longMonth().format(day * DAY_MS);
}

/** "June 2022" for the month that a day lies in. */
export function formatMonth(day: DayNumber): string {
  return monthAndYear().format(day * DAY_MS);
}

/** "2022" for the year that a day lies in. */
export function formatYear(day: DayNumber): string {
  return fullYear().format(day * DAY_MS);
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
      return fullYear().format(day * DAY_MS);
  }
}

/** A range of days: one day, a whole month, a whole year, or "1 January to 30 April 2024". */
export function formatRange(range: DayRange): string {
  if (range.first === range.last) return formatDay(range.first);
  const same = (candidate: DayRange) => candidate.first === range.first && candidate.last === range.last;
  const iso = new Date(range.first * DAY_MS).toISOString();
  if (same(toRange(iso.slice(0, 7)))) return formatMonth(range.first);
  if (same(toRange(iso.slice(0, 4)))) return formatDate(iso.slice(0, 4));
  // Engines set different spaces around the dash: a page is written by one and taken over by another.
  return longDate()
    .formatRange(range.first * DAY_MS, range.last * DAY_MS)
    .replace(/\s*–\s*/, ' – ');
}

/** "1,628" in the edition's digits. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** "560.78 million" from a million on, as people say it; below "72,437". */
export function formatLarge(value: number): string {
  return value < 1_000_000 ? formatNumber(value) : large().format(value);
}

/** "12h 8m". */
export function formatMinutes(minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(LOCALE, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : '']
    .filter(Boolean)
    .join(' ');
}

/** The hour at an instant on the clocks of a zone: "17:00". */
export function formatHour(instant: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    instant,
  );
}

/** The weekday and the day at an instant on the calendar of a zone: "Friday 12 March 2027". */
export function formatWeekday(instant: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'full', timeZone }).format(instant);
}

/** "Mar" for the month that a day lies in, for an axis. */
export function formatShortMonth(day: DayNumber): string {
  return shortMonth().format(day * DAY_MS);
}
