import { type DayNumber, toDay } from '#domain/facts/calendar.ts';

import type { Update } from './updates.ts';

/** What somebody who was last here on a day has not seen. */
export interface News<C> {
  /** What happened, was settled, or was written into the ladder since. */
  readonly updates: readonly Update[];
  /** Claims that were recorded since. */
  readonly claims: readonly C[];
}

/** What is new to somebody who was last here on the day `since`. What still lies ahead on `today` is not news. */
export function newsSince<C extends { readonly added?: string | undefined }>(
  since: DayNumber,
  today: DayNumber,
  updates: readonly Update[],
  claims: readonly C[],
): News<C> {
  return {
    updates: updates.filter(
      (update) =>
        (update.range.last > since && update.range.last <= today) ||
        (update.kind !== 'claim' && update.written.some((day) => day > since)),
    ),
    claims: claims.filter(({ added }) => added !== undefined && toDay(added) > since),
  };
}
