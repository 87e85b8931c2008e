import { plainText } from './plain-text.ts';

/** The order in which a file writes its dates. `mixed`: in two orders. `open`: it does not tell. */
export type DateOrder = 'year-first' | 'day-first' | 'month-first' | 'mixed' | 'open';

type Fields = readonly [first: number, second: number, third: number];

/** The three numbers that a date begins with: `1/28/22`, `28.01.2022`, `2022. 1. 28.`, `2022年1月28日`. */
export function dateFields(text: string): Fields | null {
  const match = /^\D?(\d{1,4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,4})(?!\d)/.exec(ascii(text));
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Arabic accounts have their own digits, and marks of direction between them. Most files have neither. */
const ascii = (text: string) => (/^[\u0020-\u007e]*$/.test(text) ? text.trim() : plainText(text));

/** Gathers from every date of a file how it writes them. The language tells nothing: accounts travel. */
export function gatherDates(): { readonly add: (text: string) => void; readonly order: () => DateOrder } {
  let yearFirst = false;
  let other = false;
  let dayFirst = false;
  let monthFirst = false;
  return {
    add(text) {
      const fields = dateFields(text);
      if (fields === null) return;
      const [first, second] = fields;
      if (first > 999) yearFirst = true;
      else {
        other = true;
        if (first > 12) dayFirst = true;
        if (second > 12) monthFirst = true;
      }
    },
    order() {
      if (yearFirst) return other ? 'mixed' : 'year-first';
      if (dayFirst && monthFirst) return 'mixed';
      return dayFirst ? 'day-first' : monthFirst ? 'month-first' : 'open';
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
      return realDay(first, second, third);
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

/** Services write two digits only of years that they have seen. */
const fullYear = (year: number) => (year < 100 ? 2000 + year : year);
