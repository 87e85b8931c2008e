import { type DayRange, toRange } from '#domain/facts/calendar.ts';
import { isRealDay } from '#domain/facts/real-day.ts';

/** The precisions that a written date can have, the finest first. */
const PRECISIONS = ['day', 'month', 'quarter', 'half', 'year'] as const;
type WrittenPrecision = (typeof PRECISIONS)[number];

/** Whether a text is written like a date of our data: a year, half, quarter, month or day. */
export function looksLikeDate(text: string): boolean {
  return /^\d{4}(-(\d{2}(-\d{2})?|Q\d|H\d))?$/.test(text);
}

/** How exactly a text that looks like a date is written. */
export function writtenPrecision(date: string): WrittenPrecision {
  if (date.includes('Q')) return 'quarter';
  if (date.includes('H')) return 'half';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** Whether a written date is at least as exact as a precision promises. A `window` promises nothing about it. */
export function isExactEnough(date: string, precision: string): boolean {
  const promised = PRECISIONS.findIndex((known) => known === precision);
  return promised < 0 || PRECISIONS.indexOf(writtenPrecision(date)) <= promised;
}

function isOnCalendar(date: string, precision: WrittenPrecision): boolean {
  if (precision === 'quarter') return /Q[1-4]$/.test(date);
  if (precision === 'half') return /H[12]$/.test(date);
  if (precision === 'month') return /-(0[1-9]|1[0-2])$/.test(date);
  return precision === 'year' || isRealDay(date);
}

/** The days that a date can mean, or undefined where it is no date or the calendar has none such. */
export function daysOf(date: unknown): DayRange | undefined {
  if (typeof date !== 'string' || !looksLikeDate(date)) return undefined;
  const precision = writtenPrecision(date);
  return isOnCalendar(date, precision) ? toRange(date, precision) : undefined;
}
