import { type DayNumber, type DayRange, dayAt, instantAt, toDay } from '#domain/facts/calendar.ts';
import type { Precision } from '#domain/facts/fact-date.ts';

import { asSaidThen, milestoneRange } from './ladder.ts';
import type { Milestone } from './milestones.ts';

/** Netflix puts its originals out at this hour of Los Angeles, worldwide (watch.json, `premiereHour`). */
export const PREMIERE_ZONE = 'America/Los_Angeles';
const PREMIERE_TIME = '00:00';

/** What is officially known of the release at an instant. Only an official date or window counts. */
export type Release =
  | { readonly mode: 'undated' }
  | { readonly mode: 'window'; readonly range: DayRange; readonly precision: Precision; readonly over: boolean }
  | { readonly mode: 'dated'; readonly day: DayNumber; readonly drop: number }
  | { readonly mode: 'released'; readonly day: DayNumber; readonly drop: number };

const HOUR = 3_600_000;

/**
 * The calendar day in Los Angeles at an instant. Seven or eight hours behind UTC it is nearly always the same day either way; asking
 * for the zone costs an old phone frames, so that is left to the one hour between.
 */
export function dropDayAt(instant: number): DayNumber {
  const day = dayAt(instant - 8 * HOUR, 'UTC');
  return day === dayAt(instant - 7 * HOUR, 'UTC') ? day : dayAt(instant, PREMIERE_ZONE);
}

/** The instant (epoch milliseconds) at which a season drops on a day. */
export function dropInstant(day: DayNumber): number {
  return instantAt(day, PREMIERE_TIME, PREMIERE_ZONE);
}

/** What is officially announced, whatever day it is. */
export type Announced =
  | { readonly mode: 'undated' }
  | { readonly mode: 'window'; readonly range: DayRange; readonly precision: Precision }
  | { readonly mode: 'day'; readonly day: DayNumber; readonly drop: number; readonly precision: 'day' };

type Notified = Pick<Milestone, 'date' | 'precision' | 'from' | 'to' | 'certainty'>;

/** What the milestone `released` announces, without asking what day it is. */
export function announcedRelease(released: Notified | undefined): Announced {
  if (released === undefined || released.certainty !== 'official') return { mode: 'undated' };
  const range = milestoneRange(released);
  const { date, precision } = released;
  if (range === null || precision === null) return { mode: 'undated' };
  if (precision !== 'day' || date === null) return { mode: 'window', range, precision };
  const day = toDay(date);
  return { mode: 'day', day, drop: dropInstant(day), precision };
}

/** What the milestone `released` announced before, the oldest first; entries that announced nothing are among them. */
export function formerReleases(
  released: { readonly former?: readonly Parameters<typeof asSaidThen>[0][] } | undefined,
): Announced[] {
  return (released?.former ?? []).map((said) => announcedRelease(asSaidThen(said)));
}

/** The release as the milestone `released` tells it at `now` (epoch milliseconds). */
export function releaseAt(released: Notified | undefined, now: number, timeZone?: string): Release {
  const told = announcedRelease(released);
  switch (told.mode) {
    case 'undated':
      return told;
    case 'window':
      return { ...told, over: told.range.last < dayAt(now, timeZone) };
    case 'day':
      return { mode: now < told.drop ? 'dated' : 'released', day: told.day, drop: told.drop };
  }
}
