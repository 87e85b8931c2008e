import { type DayNumber, toDay } from '#domain/facts/calendar.ts';
import type { Precision } from '#domain/facts/fact-date.ts';
import { idIn } from '#domain/status/ladders.ts';
import type { FormerSaying, Milestone } from '#domain/status/milestones.ts';
import { type Announced, announcedRelease, formerReleases, PREMIERE_ZONE } from '#domain/status/release.ts';

import { CALENDAR_START, type Component, day, instant, type Property, text } from './icalendar.ts';

/** What a calendar says in words. */
export interface ReleaseWords {
  readonly calendar: string;
  readonly about: string;
  readonly event: string;
  readonly eventAbout: string;
  readonly window: string;
  readonly windowAbout: string;
  readonly takenBack: string;
  readonly takenBackAbout: string;
  readonly alarms: Readonly<Record<'dayBefore' | 'halfHourBefore', string>>;
}

/** What an entry of a calendar rests on. */
export interface SeasonRelease {
  readonly season: number;
  /** The milestone `released` of the season. */
  readonly released:
    | (Pick<Milestone, 'date' | 'precision' | 'from' | 'to' | 'certainty' | 'added'> & {
        readonly former?: readonly Pick<FormerSaying, 'date' | 'precision' | 'window' | 'certainty' | 'until'>[];
      })
    | undefined;
  readonly newestReport: DayNumber | null;
}

/** What a calendar of the releases rests on. */
export interface ReleaseFacts {
  /** The awaited season's, which the calendar is named after. */
  readonly awaited: SeasonRelease;
  /** Those of the seasons that are out: their entries stay. */
  readonly former: readonly SeasonRelease[];
  /** Whether a time coarser than a day makes an entry too. */
  readonly withWindow: boolean;
  /** Where the site stands: its whole address, without a slash at the end. */
  readonly site: string;
}

const NOON = 12 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The day on which the records of the ladder were first written; the numbers of revisions count from it. */
const FIRST_WRITTEN = toDay('2026-11-21');

/** One event for good, a season's: a window that becomes a day, or a day that moves, is the same entry. Made at random, once. */
const UID = '5f1f9d0e-7c8b-4f4e-9a51-0d3b6f2f9c27';

/** From coarse to fine. */
const FINENESS = ['year', 'half', 'quarter', 'month', 'window', 'day'] as const satisfies readonly Precision[];

/** How often to look again. Nobody has to obey. */
const REFRESH = 'PT12H';

/**
 * The calendar of the releases, the same for the same facts whenever it is made: no event as long as there was no official date;
 * the instant of the drop with two alarms for a day; for a coarser time an all-day entry, tentative and in nobody's way, where it
 * is asked for. What was taken back stays as an entry that is cancelled, or calendars would keep it.
 */
export function releaseCalendar(facts: ReleaseFacts, wordsOf: (season: number) => ReleaseWords): Component {
  const { awaited, former, withWindow, site } = facts;
  const words = wordsOf(awaited.season);
  const events = [awaited, ...former].flatMap((release) => {
    const event = releaseEvent(release, withWindow, site, wordsOf(release.season));
    return event === null ? [] : [event];
  });
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
    parts: events.length === 0 ? [LOS_ANGELES] : events,
  };
}

type Named = Exclude<Announced, { mode: 'undated' }>;

function releaseEvent(
  { season, released, newestReport }: SeasonRelease,
  withWindow: boolean,
  site: string,
  words: ReleaseWords,
): Component | null {
  const now = announcedRelease(released);
  const isShown = (release: Announced): release is Named =>
    release.mode === 'day' || (release.mode === 'window' && withWindow);
  const stands = isShown(now);
  const shown = stands ? now : formerReleases(released).findLast(isShown);
  if (released === undefined || shown === undefined) return null;
  const { added, former = [] } = released;
  const days = [added, former.at(-1)?.until].flatMap((date) => (date === undefined ? [] : [toDay(date)]));
  const written = days.length === 0 ? FIRST_WRITTEN : Math.max(...days);
  const [title, about] = !stands
    ? [words.takenBack, words.takenBackAbout]
    : shown.mode === 'day'
      ? [words.event, words.eventAbout]
      : [words.window, words.windowAbout];
  return {
    name: 'VEVENT',
    properties: [
      { name: 'UID', value: idIn(season, UID) },
      instant('DTSTAMP', Math.max(written, newestReport ?? written) * DAY_MS + NOON),
      { name: 'SEQUENCE', value: `${revision(written, former.length, now)}` },
      text('SUMMARY', title),
      text('DESCRIPTION', about),
      { name: 'URL', value: `${site}/countdown/` },
      { name: 'TRANSP', value: 'TRANSPARENT' },
      ...daysOf(shown),
      { name: 'STATUS', value: !stands ? 'CANCELLED' : shown.mode === 'day' ? 'CONFIRMED' : 'TENTATIVE' },
    ],
    parts:
      stands && shown.mode === 'day'
        ? [alarm('-P1D', words.alarms.dayBefore), alarm('-PT30M', words.alarms.halfHourBefore)]
        : [],
  };
}

/** When it is. An instant has no end: without one the event is over as it begins. */
function daysOf(shown: Named): Property[] {
  if (shown.mode === 'day') return [instant('DTSTART', shown.drop)];
  // The end is the first day that is no part of it any more.
  return [day('DTSTART', shown.range.first), day('DTEND', shown.range.last + 1)];
}

function alarm(trigger: string, words: string): Component {
  return {
    name: 'VALARM',
    properties: [{ name: 'ACTION', value: 'DISPLAY' }, text('DESCRIPTION', words), { name: 'TRIGGER', value: trigger }],
  };
}

/**
 * The number of a revision. A site of files remembers nothing, but its facts do: the record says on which day it was last
 * written, and what it said before. What is known of a date gets finer before it moves, and a change of which nobody wrote down
 * what stood there before is mostly a move back. A hundred thousand numbers for each day that something can be written on, which
 * is enough for centuries (RFC 5545, 3.3.8: up to 2,147,483,647); and for each thing said before more than two records of one day
 * can differ by, so that a change of any kind on one day is a later revision.
 */
function revision(written: DayNumber, changes: number, now: Announced): number {
  const writtenAfter = Math.max(0, written - FIRST_WRITTEN);
  const fineness = now.mode === 'undated' ? 0 : FINENESS.indexOf(now.precision);
  const last = now.mode === 'undated' ? FIRST_WRITTEN : now.mode === 'day' ? now.day : now.range.last;
  const ahead = Math.min(9999, Math.max(0, last - FIRST_WRITTEN));
  return (writtenAfter * 10 + fineness) * 10_000 + ahead + changes * FINENESS.length * 10_000;
}

/**
 * The zone of the premiere, with the rules that the United States have had since 2007: summer time from the second Sunday in
 * March to the first in November, both at two o'clock. A calendar must have a part, and where there is no event this is the one.
 */
const LOS_ANGELES: Component = {
  name: 'VTIMEZONE',
  properties: [{ name: 'TZID', value: PREMIERE_ZONE }],
  parts: [
    {
      name: 'DAYLIGHT',
      properties: change('PDT', '-0800', '-0700', '20070311T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'),
    },
    {
      name: 'STANDARD',
      properties: change('PST', '-0700', '-0800', '20071104T020000', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
    },
  ],
};

function change(name: string, from: string, to: string, first: string, rule: string): Property[] {
  return [
    { name: 'DTSTART', value: first },
    { name: 'RRULE', value: rule },
    { name: 'TZOFFSETFROM', value: from },
    { name: 'TZOFFSETTO', value: to },
    { name: 'TZNAME', value: name },
  ];
}
