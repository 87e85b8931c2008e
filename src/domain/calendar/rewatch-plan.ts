import type { DayNumber } from '#domain/facts/calendar.ts';

/** An episode to be watched on a day: the how many-th of those that are planned. */
export interface Sitting {
  readonly number: number;
  readonly day: DayNumber;
}

/** The episodes spread before a day, or why that cannot be done; `earliest` is the first day that can be picked. */
export type RewatchPlan =
  | { readonly kind: 'plan'; readonly sittings: readonly Sitting[]; readonly mostInADay: number }
  | { readonly kind: 'past' }
  | { readonly kind: 'near'; readonly earliest: DayNumber };

/** Nobody is asked to watch more in a day: four are about four hours. */
export const MAX_PER_DAY = 4;

/** However far off the day is, nobody waits longer than this for the next episode: the plan begins later instead. */
const MAX_GAP_DAYS = 7;

/** Spreads a number of episodes evenly over the days from today on that lie before a day. */
export function planRewatch(episodes: number, today: DayNumber, before: DayNumber): RewatchPlan {
  if (before <= today) return { kind: 'past' };
  const needed = Math.ceil(episodes / MAX_PER_DAY);
  if (before - today < needed) return { kind: 'near', earliest: today + needed };
  const span = Math.min(before - today, episodes * MAX_GAP_DAYS);
  const sittings = Array.from({ length: episodes }, (_, index) => ({
    number: index + 1,
    day: before - Math.ceil(((episodes - index) * span) / episodes),
  }));
  return { kind: 'plan', sittings, mostInADay: Math.ceil(episodes / span) };
}
