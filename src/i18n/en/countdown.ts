import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Duration } from '#domain/facts/duration.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { WaitEvent } from '#domain/status/wait-line.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';

import { statusWords } from './status.ts';

const { days } = statusWords;

const count = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`;

/** The units from the first one that is not zero to the last one that is shown. */
const spoken = (left: Duration, withSeconds: boolean): string => {
  const units = [
    [left.days, days(left.days)],
    [left.hours, count(left.hours, 'hour')],
    [left.minutes, count(left.minutes, 'minute')],
    ...(withSeconds ? ([[left.seconds, count(left.seconds, 'second')]] as const) : []),
  ] as const;
  const first = units.findIndex(([value]) => value > 0);
  return units
    .slice(first)
    .map(([, text]) => text)
    .join(' ');
};

/** "274–275" where the sources differ, "1,628" where they do not. */
const between = (least: number, most: number) =>
  least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;

/** What an event is called on the line of the wait. */
const event = {
  renewed: 'Renewed',
  'pre-production': 'Pre-production began',
  casting: 'Cast announced',
  'table-read': 'Script reading shown',
  'filming-started': 'Filming started',
  'filming-wrapped': 'Filming wrapped',
  'post-production': 'Post-production began',
  teaser: 'Teaser out',
  'release-date-announced': 'Date announced',
  trailer: 'Trailer out',
  released: 'Out',
} satisfies Record<MilestoneId, string>;

export const countdownWords = {
  title: 'Countdown',
  windowBegins: (left: number) => `That begins in ${days(left)}.`,
  windowRuns: (left: number) =>
    left === 0 ? 'Today is its last day.' : `We are in it, with ${days(left)} left of it.`,
  ringsToday: 'The bell rings today',
  outFor: (since: number) => (since === 0 ? 'It is out since today.' : `It has been out for ${days(since)}.`),
  waitWas: (length: number) => `The wait was ${days(length)}.`,
  timeLeft: (season: number) => `Time left until season ${season}`,
  onYourClock: 'on your clock',
  spoken,
  spokenBell: (season: number, left: Duration | null) =>
    left === null
      ? `Season ${season} is out.`
      : `Season ${season} comes out in ${spoken(left, false).replace(/( 0 hours| 0 minutes)+$/, '')}.`,
  units: {
    days: (value: number) => (value === 1 ? 'day' : 'days'),
    hours: (value: number) => (value === 1 ? 'hour' : 'hours'),
    minutes: (value: number) => (value === 1 ? 'minute' : 'minutes'),
    seconds: (value: number) => (value === 1 ? 'second' : 'seconds'),
  },
  hideSeconds: 'Hide seconds',
  calm: 'No seconds, because your device asks for less motion.',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  keepAwake: 'Keep the screen awake',
  keepAwakeRefused: 'Your device does not allow that now.',
  yourTime: 'Your time',
  seoul: 'Seoul',
  losAngeles: 'Los Angeles',
  hour: 'When it drops for you',
  hourIfToday: 'No day is known. If it came out today:',
  dayBefore: 'the evening before',
  waitSoFar: 'The wait so far',
  waitLasted: 'The wait',
  daysSince: (most: number) => (most === 1 ? 'day since' : 'days since'),
  between,
  ago: (least: number, most: number) => {
    if (most === 0) return 'today';
    return least === most ? `${days(most)} ago` : `${between(least, most)} days ago`;
  },
  ahead: (left: number) => `in ${days(left)}`,
  /** What happened in the wait: the season before came out, where no rung is named, or rungs of the awaited one were reached. */
  event: ({ ids, season }: WaitEvent) => {
    if (ids.length === 0 || ids.includes('released')) return `Season ${season} out`;
    return ids.map((id, index) => (index === 0 ? event[id] : event[id].toLowerCase())).join(', ');
  },
  now: 'Now',
  unchecked: (day: DayNumber) => `Dotted since ${formatDay(day)}: there is no newer news.`,
};
