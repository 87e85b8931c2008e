/** A day of the calendar: month 1 to 12, weekday 0 (Sunday) to 6. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

/**
 * How an edition writes dates, hours, lengths of time and large numbers. In its own words and not by `Intl`: engines differ in
 * them ("Sep", "Sept"), and a page that is written by one is taken over by another.
 */
export interface DateWords {
  /** "6 June 2022". */
  readonly day: (day: CalendarDay) => string;
  /** "Friday, 12 March 2027". */
  readonly weekday: (day: CalendarDay) => string;
  /** "6 June", where the year goes without saying. */
  readonly dayOfYear: (day: CalendarDay) => string;
  /** "June 2022". */
  readonly month: (day: CalendarDay) => string;
  /** "June", within a sentence. */
  readonly monthName: (day: CalendarDay) => string;
  /** "Jun", for an axis. */
  readonly shortMonth: (day: CalendarDay) => string;
  /** "2022". */
  readonly year: (day: CalendarDay) => string;
  /** From one day to a later one, both included: "1 January – 30 April 2024". */
  readonly range: (first: CalendarDay, last: CalendarDay) => string;
  /** "17:00", hour 0 to 23. */
  readonly hour: (at: { readonly hour: number; readonly minute: number }) => string;
}

/** How an edition writes lengths of time and large numbers. */
export interface AmountWords {
  /** "12h 8m", as short as it can be. */
  readonly length: (hours: number, minutes: number) => string;
  /** "560.78 million", for a million and more, to two decimals; `write` writes a number in the edition's digits. */
  readonly large: (value: number, write: (value: number) => string) => string;
}
