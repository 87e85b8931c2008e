import { type DayNumber, toDay } from './calendar.ts';
import { CALENDAR_START, type Component, day, instant, type Property, text } from './icalendar.ts';
import { LOS_ANGELES } from './icalendar-zone.ts';
import type { Milestone, Precision } from './milestones.ts';
import { announcedRelease } from './release.ts';

/** What a calendar says in words. */
export interface ReleaseWords {
  readonly calendar: string;
  readonly about: string;
  readonly event: string;
  readonly eventAbout: string;
  readonly window: string;
  readonly windowAbout: string;
  readonly alarms: Readonly<Record<'dayBefore' | 'halfHourBefore', string>>;
}

/** What a calendar of the release rests on. */
export interface ReleaseFacts {
  /** The milestone `released`. */
  readonly released: Pick<Milestone, 'date' | 'precision' | 'from' | 'to' | 'certainty' | 'added'> | undefined;
  readonly newestReport: DayNumber | null;
  /** Whether a time coarser than a day makes an entry too. */
  readonly withWindow: boolean;
  /** Where the site stands: its origin, without a slash at the end. */
  readonly site: string;
}

const NOON = 12 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The day on which the records of the ladder were first written; the numbers of revisions count from it. */
const FIRST_WRITTEN = toDay('2026-11-21');

/** One event for good: a window that becomes a day, or a day that moves, is the same entry. Made at random, once. */
const UID = '5f1f9d0e-7c8b-4f4e-9a51-0d3b6f2f9c27';

/** From coarse to fine. */
const FINENESS = ['year', 'half', 'quarter', 'month', 'window', 'day'] as const satisfies readonly Precision[];

/** How often to look again. Nobody has to obey. */
const REFRESH = 'PT12H';

/**
 * The calendar of the release, the same for the same facts whenever it is made: no event without an official date; the instant
 * of the drop with two alarms for a day; for a coarser time an all-day entry, tentative and in nobody's way, where it is asked for.
 */
export function releaseCalendar(facts: ReleaseFacts, words: ReleaseWords): Component {
  const event = releaseEvent(facts, words);
  return {
    name: 'VCALENDAR',
    properties: [
      ...CALENDAR_START,
      // The first of each pair is the standard's own (RFC 7986), the second what calendars read before it.
      text('NAME', words.calendar),
      text('X-WR-CALNAME', words.calendar),
      text('DESCRIPTION', words.about),
      text('X-WR-CALDESC', words.about),
      { name: 'REFRESH-INTERVAL', value: REFRESH, parameters: { VALUE: 'DURATION' } },
      { name: 'X-PUBLISHED-TTL', value: REFRESH },
    ],
    parts: [event ?? LOS_ANGELES],
  };
}

function releaseEvent({ released, newestReport, withWindow, site }: ReleaseFacts, words: ReleaseWords) {
  const release = announcedRelease(released);
  if (released === undefined || release.mode === 'undated') return null;
  if (release.mode === 'window' && !withWindow) return null;
  const written = released.added === undefined ? FIRST_WRITTEN : toDay(released.added);
  const always = (title: string, about: string): Property[] => [
    { name: 'UID', value: UID },
    instant('DTSTAMP', Math.max(written, newestReport ?? written) * DAY_MS + NOON),
    {
      name: 'SEQUENCE',
      value: `${revision(written, release.precision, release.mode === 'day' ? release.day : release.range.last)}`,
    },
    text('SUMMARY', title),
    text('DESCRIPTION', about),
    { name: 'URL', value: `${site}/countdown/` },
    { name: 'TRANSP', value: 'TRANSPARENT' },
  ];
  const event: Component =
    release.mode === 'day'
      ? {
          name: 'VEVENT',
          // An instant has no end: without one the event is over as it begins.
          properties: [
            ...always(words.event, words.eventAbout),
            instant('DTSTART', release.drop),
            { name: 'STATUS', value: 'CONFIRMED' },
          ],
          parts: [alarm('-P1D', words.alarms.dayBefore), alarm('-PT30M', words.alarms.halfHourBefore)],
        }
      : {
          name: 'VEVENT',
          properties: [
            ...always(words.window, words.windowAbout),
            day('DTSTART', release.range.first),
            // The first day that is no part of it any more.
            day('DTEND', release.range.last + 1),
            { name: 'STATUS', value: 'TENTATIVE' },
          ],
        };
  return event;
}

function alarm(trigger: string, words: string): Component {
  return {
    name: 'VALARM',
    properties: [{ name: 'ACTION', value: 'DISPLAY' }, text('DESCRIPTION', words), { name: 'TRIGGER', value: trigger }],
  };
}

/**
 * The number of a revision. A site of files remembers nothing, but its facts do: the record says on which day it was last
 * written; what is known of a date gets finer before it moves, and what moves, mostly moves back. A hundred thousand numbers
 * for each day that something can be written on, which is enough for centuries (RFC 5545, 3.3.8: up to 2,147,483,647).
 */
function revision(written: DayNumber, precision: Precision, last: DayNumber): number {
  const writtenAfter = Math.max(0, written - FIRST_WRITTEN);
  const ahead = Math.min(9999, Math.max(0, last - FIRST_WRITTEN));
  return (writtenAfter * 10 + FINENESS.indexOf(precision)) * 10_000 + ahead;
}
