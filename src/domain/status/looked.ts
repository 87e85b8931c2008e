import { type DayNumber, toDay } from '#domain/facts/calendar.ts';

/** What the build was handed of the last round of `npm run watch`; null where it was handed nothing. Without a build there is none. */
declare const LOOKED: { readonly on: string; readonly places: number } | null;

/** After this many days it says nothing any more of how things are. */
const WORTH = 30;

/**
 * On which day a machine last looked for news, and at how many places, or null where nobody knows or that is long ago on a day. It is
 * no fact, and less than the newest news: a machine finds what it was told to look for.
 */
export function lastLooked(today: DayNumber): { readonly day: DayNumber; readonly places: number } | null {
  const looked = typeof LOOKED === 'undefined' ? null : LOOKED;
  if (looked === null || today - toDay(looked.on) > WORTH) return null;
  return { day: toDay(looked.on), places: looked.places };
}
