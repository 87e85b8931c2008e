import * as v from 'valibot';

import { type Precision, precision as precisions } from '#domain/facts/fact-date.ts';
import { daysOf, looksLikeDate, writtenPrecision } from '#publish/checks/real-date.ts';
import type { JsonRecord } from '#publish/checks/walk.ts';

import { daysFault, quote } from './answer-checks.ts';
import type { Json } from './write-json.ts';

/** What a step of the ladder says of its time. Without a date and a window it says nothing. */
export interface Saying {
  readonly date: string | null;
  readonly precision: Precision | null;
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly certainty: string;
}

/** The answer that takes a date back. */
export const NO_DAY = 'none';

/** Reads when something is: `2027-03-19`, `2027-03`, `2027-Q1`, `2027-H1`, `2027`, `2027-03-01..2027-04-30`, or `none`. */
export function readSaying(text: string, certainty: string): Saying {
  const [from = '', to] = text.split('..');
  if (to !== undefined) return { date: null, precision: 'window', window: { from, to }, certainty };
  const isDate = looksLikeDate(text);
  return { date: isDate ? text : null, precision: isDate ? writtenPrecision(text) : null, window: null, certainty };
}

/** What is wrong with a text that is to say when something is. */
export function sayingFault(text: string): string | undefined {
  if (text === NO_DAY) return undefined;
  if (text.includes('..')) return daysFault(text);
  if (!looksLikeDate(text))
    return `is ${quote(text)}; write 2027-03-19, 2027-03, 2027-Q1, 2027-H1, 2027, 2027-03-01..2027-04-30, or ${NO_DAY}`;
  return daysOf(text) === undefined ? `is ${text}, which no calendar has` : undefined;
}

/** What a record says now. */
export function sayingOf({ date, precision, from, to, certainty }: JsonRecord): Saying {
  const window = typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
  return {
    date: typeof date === 'string' ? date : null,
    precision: v.is(precisions, precision) ? precision : null,
    window,
    certainty: typeof certainty === 'string' ? certainty : '',
  };
}

/** Whether a saying names any time. */
export const isNamed = ({ date, window }: Saying): boolean => date !== null || window !== null;

/** Whether two sayings are one. Where no time is named, nothing is said, however sure. */
export const isSame = (one: Saying, other: Saying): boolean =>
  writeSaying(one) === writeSaying(other) &&
  (!isNamed(one) || (one.certainty === other.certainty && one.precision === other.precision));

/** A saying as somebody types it. */
export function writeSaying({ date, window }: Saying): string {
  return date ?? (window === null ? NO_DAY : `${window.from}..${window.to}`);
}

/** The fields of a record that say it. One that has no place in it is undefined. */
export function fieldsOf({ date, precision, window, certainty }: Saying): Readonly<Record<string, Json | undefined>> {
  return { date, precision, from: window?.from, to: window?.to, certainty };
}

/** What was said, as an entry of `former` begins. */
export function formerFieldsOf({ date, precision, window, certainty }: Saying): Readonly<Record<string, Json>> {
  return { date, precision, ...(window === null ? {} : { window: { ...window } }), certainty };
}
