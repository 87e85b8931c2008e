import * as v from 'valibot';

/**
 * A date as sources give it: `2022`, `2022-06` or `2022-06-06`. Its length is its precision; a month
 * stays a month and a day has no hour (it is never midnight UTC).
 */
export const factDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2022, 2022-06 or 2022-06-06'),
);
export type FactDate = v.InferOutput<typeof factDate>;

/** A date known to the year alone: `2022`. */
export const factYear = v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year such as 2022'));

/** A date known to the day: `2022-06-06`. */
export const factDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2022-06-06'));

/** How exactly one date can be meant. */
export const WRITTEN = ['day', 'month', 'quarter', 'half', 'year'] as const;
/** How exactly an event is dated. A `window` runs from `from` to `to`. */
export const precision = v.picklist([...WRITTEN, 'window']);
export type Precision = v.InferOutput<typeof precision>;
