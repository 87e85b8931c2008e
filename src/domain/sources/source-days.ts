import { type DayNumber, toRange } from '#domain/facts/calendar.ts';
import type { FactDate } from '#domain/facts/fact-date.ts';

import type { Source } from './sources.ts';

type Dated = Pick<Source, 'published' | 'of'>;

/** How old what a source tells is, or null where that is unknown: a page that passes on another's is as old as that one. */
export function ageOf({ published, of }: Dated): FactDate | null {
  return of === undefined ? published : of.date;
}

/**
 * The day from which on what a source tells could be read, or null where it is undated. A month counts by its last day, so that
 * nobody is said to have known sooner than they could; what is passed on was there no later than whoever passed it on.
 */
export function readableSince(source: Dated): DayNumber | null {
  const age = ageOf(source);
  if (age === null) return null;
  const { last } = toRange(age);
  return source.of === undefined || source.published === null ? last : Math.min(last, toRange(source.published).last);
}
