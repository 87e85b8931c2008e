import type { DayNumber } from '#domain/facts/calendar.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { WaitEvent } from '#domain/status/wait-line.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';

import { statusWords } from './status.ts';

const { days } = statusWords;

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
  'filming-wrapped': 'Filming finished',
  'post-production': 'Post-production began',
  teaser: 'Teaser out',
  'release-date-announced': 'Date announced',
  trailer: 'Trailer out',
  released: 'Out',
} satisfies Record<MilestoneId, string>;

export const countdownWords = {
  title: 'Countdown',
  close: 'Close',
  hideSeconds: 'Hide seconds',
  calm: 'No seconds, because your device asks for less motion.',
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
  send: 'Send my wait',
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
