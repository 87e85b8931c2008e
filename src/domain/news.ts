import { type DayNumber, toDay } from './calendar.ts';
import type { Claim } from './claims.ts';
import type { Milestone } from './milestones.ts';
import type { Shielded } from './shield.ts';
import type { Update } from './updates.ts';

/** What somebody who was last here on a day has not seen. */
export interface News {
  /** What happened, was settled, or was written into the ladder since. */
  readonly updates: readonly Update[];
  /** Claims that were recorded since. */
  readonly claims: readonly Shielded<Claim>[];
}

/** What is new to somebody who was last here on the day `since`. What still lies ahead on `today` is not news. */
export function newsSince(
  since: DayNumber,
  today: DayNumber,
  updates: readonly Update[],
  milestones: readonly Pick<Milestone, 'id' | 'added'>[],
  claims: readonly Shielded<Claim>[],
): News {
  const isNew = (added: string | undefined) => added !== undefined && toDay(added) > since;
  const written = new Set(milestones.filter(({ added }) => isNew(added)).map(({ id }) => id));
  return {
    updates: updates.filter(
      (update) =>
        (update.range.last > since && update.range.last <= today) ||
        (update.kind === 'milestone' && written.has(update.milestone)) ||
        (update.kind === 'date' && written.has('released')),
    ),
    claims: claims.filter(({ added }) => isNew(added)),
  };
}
