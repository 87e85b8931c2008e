import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay } from '#i18n/format.ts';

/** What our calendars say, in somebody's own calendar: safe for whoever has not started; and what the page says of them. */
export const calendarWords = {
  release: (season: number) => ({
    calendar: `All of Us Are Dead, season ${season}`,
    about: `The day that season ${season} comes out, once Netflix has named it. By Roll Call, the unofficial companion.`,
    event: `All of Us Are Dead: season ${season} comes out`,
    eventAbout:
      'Netflix has named this day. Its originals come out at midnight in Los Angeles, at the same moment everywhere.',
    window: `All of Us Are Dead: season ${season} is to come out in this time`,
    windowAbout: 'Netflix has named this time and no day yet.',
    takenBack: `All of Us Are Dead: season ${season}, date taken back`,
    takenBackAbout: 'This date was named and does not stand any more. We know of no new one.',
    alarms: {
      dayBefore: `All of Us Are Dead: season ${season} comes out in a day`,
      halfHourBefore: `All of Us Are Dead: season ${season} comes out in half an hour`,
    },
  }),
  rewatch: {
    calendar: 'All of Us Are Dead, again',
    episode: (name: string) => `All of Us Are Dead: ${name}`,
  },
  subscription: {
    title: 'In your calendar',
    undated:
      'Subscribe, and the day stands in your calendar as soon as Netflix has named it and we have read it. Until then no day stands in it.',
    window: 'Netflix has named a time. Subscribe, and the day follows as soon as it is named and we have read it.',
    dated: 'Subscribe, and the entry moves if the day does. Or save it as a file, once.',
    alarms: 'The entry of a day has two alarms, a day and half an hour before.',
    withWindow: 'Put in a month or a quarter too, as tentative, until there is a day',
    subscribe: 'Subscribe',
    save: 'Save the date',
    fileName: (season: number) => `season-${season}.ics`,
    google:
      'Google Calendar, its users say, leaves out the alarms of calendars that you subscribe to, and looks for changes only about once a day.',
  },
  address: {
    label: 'The address, where a calendar asks for it',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'This browser does not copy for us. It is selected for you.',
    nothing:
      'Nothing opens, as on many Android phones? Copy the address, and paste it on your calendar’s own page. Use a browser for that, best on a computer.',
    pages: { google: 'Google Calendar: “From URL”', outlook: 'Outlook: “Subscribe from web”' },
  },
  planner: {
    title: 'Plan a rewatch',
    lead: (episodes: number, seasons: readonly number[]) =>
      `The ${episodes} episodes of ${seasons.length > 1 ? 'seasons' : 'season'} ${[seasons.slice(0, -1).join(', '), ...seasons.slice(-1)].filter(Boolean).join(' and ')}, spread over the time before a day, as a calendar file that is made on this device.`,
    before: 'To be finished before',
    ask: 'Pick a day, and the plan stands here.',
    past: 'Pick a day after today.',
    near: (earliest: DayNumber, most: number) =>
      `That is too near. With at most ${most} episodes in one day, the first day that works is ${formatDay(earliest)}.`,
    made: (first: DayNumber, most: number) =>
      `It begins on ${formatDay(first)}.${most > 1 ? ` There are fewer days than episodes, so some days have up to ${most}.` : ''}`,
    plan: 'The plan',
    save: 'Save the plan',
    fileName: 'rewatch.ics',
  },
};
