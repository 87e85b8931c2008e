import { type DayNumber, toDay } from '#domain/facts/calendar.ts';
import type { FactDate } from '#domain/facts/fact-date.ts';

import type { Comparable } from './comparables.ts';
import { BAND, fit, linearQuantile } from './forecast.ts';

/** A comparable season with how long it took from the wrap to the premiere. */
export interface Wait {
  readonly season: Comparable;
  readonly days: number;
}

/** A month counts as its 15th. */
export function middleOf(date: FactDate): DayNumber {
  return date.length === 7 ? toDay(`${date}-15`) : toDay(date);
}

/** The rows that the forecast rests on: a sourced wrap before the premiere that is neither shaky nor implausible. */
export function waitsOf(seasons: readonly Comparable[]): Wait[] {
  return seasons.flatMap((season) => {
    const { filmingWrapped, shaky, premiered } = season;
    if (filmingWrapped === null || shaky.includes('filmingWrapped') || shaky.includes('implausible')) return [];
    const days = toDay(premiered.date) - middleOf(filmingWrapped.date);
    return days > 0 ? [{ season, days }] : [];
  });
}

/** How many of the waits a band made from all the others would have caught. */
export interface Coverage {
  readonly of: number;
  readonly model: number;
  readonly empirical: number;
  readonly range: number;
}

/** Leave-one-out coverage of the unconditional bands. The band that is shown is conditional: say so beside the figure. */
export function coverage(waits: readonly Wait[]): Coverage {
  const count = (band: (others: readonly number[]) => readonly [number, number]) =>
    waits.filter(({ days }, index) => {
      const [low, high] = band(waits.filter((_, other) => other !== index).map((wait) => wait.days));
      return days >= low && days <= high;
    }).length;
  return {
    of: waits.length,
    model: count((others) => [fit(others).quantile(BAND[0]), fit(others).quantile(BAND[1])]),
    empirical: count((others) => [linearQuantile(others, BAND[0]), linearQuantile(others, BAND[1])]),
    range: count((others) => [Math.min(...others), Math.max(...others)]),
  };
}
