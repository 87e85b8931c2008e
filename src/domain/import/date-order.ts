import { plainText } from './plain-text.ts';

/** The order in which a file writes its dates. `short-year-first`: `22. 1. 28.` `mixed`: in two orders. `open`: it does not tell. */
export type DateOrder = 'year-first' | 'short-year-first' | 'day-first' | 'month-first' | 'mixed' | 'open';

type Fields = readonly [first: number, second: number, third: number];

/** The three numbers that a date begins with: `1/28/22`, `28.01.2022`, `2022. 1. 28.`, `2022年1月28日`. */
export function dateFields(text: string): Fields | null {
  const match = /^\D?(\d{1,4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,4})(?!\d)/.exec(ascii(text));
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Arabic accounts have their own digits, and marks of direction between them. Most files have neither. */
const ascii = (text: string) => (/^[\u0020-\u007e]*$/.test(text) ? text.trim() : plainText(text));

/** What is known of the dates of a file. */
export interface Dates {
  /** Adds a date. @returns whether it is one. */
  readonly add: (text: string) => boolean;
  /**
   * The order that fits them all. Two digits may be a year as well as a day, as Korean accounts write them: where days first put
   * some of `ours` at times that cannot be (`isPossible`), and years first none, and the calendar has every date of the file so, they are years.
   */
  readonly order: (ours: readonly string[], isPossible: (day: string) => boolean) => DateOrder;
}

/** Gathers from every date of a file how it writes them. The language tells nothing: accounts travel. */
export function gatherDates(): Dates {
  let yearFirst = false;
  let other = false;
  let dayFirst = false;
  let monthFirst = false;
  let shortYears = true;
  return {
    add(text) {
      const fields = dateFields(text);
      if (fields === null) return false;
      const [first, second] = fields;
      if (first > 999) yearFirst = true;
      else {
        other = true;
        if (first > 12) dayFirst = true;
        if (second > 12) monthFirst = true;
        shortYears &&= dayIn('short-year-first', text) !== null;
      }
      return true;
    },
    order(ours, isPossible) {
      if (yearFirst) return other ? 'mixed' : 'year-first';
      if (dayFirst && monthFirst) return 'mixed';
      if (monthFirst) return 'month-first';
      if (!dayFirst) return 'open';
      const isWrong = (order: DateOrder) =>
        ours.some((text) => {
          const day = dayIn(order, text);
          return day !== null && !isPossible(day);
        });
      return shortYears && isWrong('day-first') && !isWrong('short-year-first') ? 'short-year-first' : 'day-first';
    },
  };
}

/** A date in an order as `2022-01-28`, or null where the calendar has no such day or the order is not known. */
export function dayIn(order: DateOrder, text: string): string | null {
  const fields = dateFields(text);
  if (fields === null) return null;
  const [first, second, third] = fields;
  switch (order) {
    case 'year-first':
      return realDay(fullYear(first), second, third);
    case 'short-year-first':
      return first > 99 ? null : realDay(fullYear(first), second, third);
    case 'day-first':
      return realDay(fullYear(third), second, first);
    case 'month-first':
      return realDay(fullYear(third), first, second);
    case 'mixed':
    case 'open':
      // Nothing has to be known of 2/2/22.
      return first === second ? realDay(fullYear(third), first, second) : null;
  }
}

/** `2022-01-28`, or null for a day that the calendar does not have. */
export function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Services write two digits only of years that they have seen; Thai accounts count from the Buddha, 543 years earlier. */
function fullYear(year: number): number {
  if (year < 100) return 2000 + year;
  return year >= 2500 ? year - 543 : year;
}
