import type { FactDate, Precision } from './fact-date.ts';

const DAY_MS = 86_400_000;

/** A calendar day as the number of days since 1970-01-01, in no zone. */
export type DayNumber = number;

/** Calendar days from `first` to `last`, both included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const dayNumber = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / DAY_MS;

/** The day number of `2022-01-28`. Of a month or a year it is the first day. */
export function toDay(date: string): DayNumber {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** `2022-01-28` for a day number. */
export function toDate(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The precision of a fact date, read off its length. */
export function precisionOf(date: FactDate): 'day' | 'month' | 'year' {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

const MONTHS = { day: 0, window: 0, month: 1, quarter: 3, half: 6, year: 12 } as const satisfies Record<
  Precision,
  number
>;

/**
 * The days that a date may mean: `2022-06` is 1 to 30 June. Reads `2027-Q1` and `2027-H2` too. A date finer
 * than its precision counts as the whole period it lies in.
 */
export function toRange(date: string, precision: Precision = precisionOf(date)): DayRange {
  const [, yearText = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(date) ?? [];
  const year = Number(yearText);
  const length = MONTHS[precision];
  if (length === 0) return { first: toDay(date), last: toDay(date) };
  const index = Number(rest.slice(1));
  const month = rest.startsWith('Q')
    ? index * 3 - 2
    : rest.startsWith('H')
      ? index * 6 - 5
      : Number(rest.slice(0, 2) || 1);
  const start = Math.floor((month - 1) / length) * length + 1;
  return { first: dayNumber(year, start, 1), last: dayNumber(year, start + length, 0) };
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at an instant, in a zone (the device's own when left out). */
export function dayAt(instant: number, timeZone?: string): DayNumber {
  const date = new Date(instant);
  // What a date says by itself costs nothing; a formatter costs an old phone frames, so there is one for each zone.
  if (timeZone === undefined) return dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (timeZone === 'UTC') return Math.floor(instant / DAY_MS);
  const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone });
  dayFormats.set(timeZone, format);
  const parts = format.formatToParts(instant);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
  return dayNumber(part('year'), part('month'), part('day'));
}

/** The instant (epoch milliseconds) at which a zone's clocks show `time` on a day. Right through both DST changes. */
export function instantAt(day: DayNumber, time: string, timeZone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = day * DAY_MS + (hour * 60 + minute) * 60_000;
  // Two rounds settle it: the first guess may sit on the other side of a change of offset.
  return [0, 1].reduce((guess) => wall - offsetAt(guess, timeZone), wall);
}

/** What a zone's clocks show at an instant (the device's own zone when left out): hour 0 to 23 and minute. */
export function wallClock(instant: number, timeZone?: string): { readonly hour: number; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
  return { hour: part('hour'), minute: part('minute') };
}

/** How far a zone is ahead of UTC at an instant, in milliseconds: what its clocks show less what UTC's do, which every browser can say. */
function offsetAt(instant: number, timeZone: string): number {
  const { hour, minute } = wallClock(instant, timeZone);
  return dayAt(instant, timeZone) * DAY_MS + (hour * 60 + minute) * 60_000 - Math.floor(instant / 60_000) * 60_000;
}
