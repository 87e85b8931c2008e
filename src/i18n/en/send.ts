import type { DayNumber } from '#domain/facts/calendar.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatMinutes } from '#i18n/format-amounts.ts';

/** What pictures to send say, and the sheet that shows one. Without being asked they tell nothing past `start`. */
export const sendWords = {
  sheet: 'A picture to send',
  shareIt: 'Share',
  save: 'Save',
  saved: 'It’s on its way to your downloads.',
  close: 'Close',
  drawing: 'Drawing it',
  failed: 'This browser didn’t let us draw the picture. These are its words, to copy:',
  again: 'Try again',
  refused: 'Your device didn’t take it. You can save it instead.',
  /** What is asked for with the spoiler picture, and what it then may tell. */
  withNames: {
    label: 'Spoiler picture: names and marks are on it',
    warning: (point: string) => `It tells what happens up to ${point}, and says so on itself.`,
  },
  withLines: {
    label: 'Put my lines on it',
    warning: (point: string) => `Your lines may tell what happens up to ${point}. The picture says so on itself.`,
  },
  harmless: 'Safe for somebody who hasn’t started: no names, and nothing that happens.',

  spoils: (point: string) => `Spoils up to ${point}.`,
  unofficial: 'unofficial, made by fans',
  /** The sender's place; the season where there are several. */
  place: ({ season, episode, of }: { season: number | null; episode: number; of: number }) => {
    const [all, one] = season === null ? ['All', 'Episode'] : [`Season ${season}, all`, `Season ${season}, episode`];
    return episode >= of ? `${all} ${of} episodes` : `${one} ${episode} of ${of}`;
  },
  /** How many in ten answer; more or less, and neither none nor all of them unless that is so. */
  share: (tenths: number) => {
    if (tenths === 10) return 'Everyone answers the roll.';
    return tenths === 0
      ? 'Nobody answers the roll.'
      : `About ${tenths} in 10 ${tenths === 1 ? 'answers' : 'answer'} the roll.`;
  },
  desks: (tenths: number) => `${tenths} of ten desks are taken.`,
  lights: (episode: string) => `Lights on, up to ${episode}.`,
  windows: 'A school at night, with the windows lit that have been seen so far.',
  waited: (days: number) => `${formatNumber(days)} ${days === 1 ? 'day' : 'days'} I waited.`,
  waiting: (days: number) => `${formatNumber(days)} ${days === 1 ? 'day' : 'days'} I’ve waited so far.`,
  tally: 'A stroke of chalk for every week.',
  since: (day: DayNumber) => `since ${formatDay(day)}`,
  between: (first: DayNumber, last: DayNumber) => `${formatDay(first)} to ${formatDay(last)}`,
  progress: (episode: number, of: number) =>
    episode >= of ? `All ${of} episodes watched.` : `${episode} of ${of} episodes watched.`,
  /** What stands out stays together, on a line of its own. */
  season: (mostly: string) => `My season. ${mostly.replaceAll(' ', '\u00a0')}`.trim(),
  counted: (list: readonly string[]) => (list.length === 0 ? '' : `${list.join(', ')}.`),
  told: (episode: number, reaction: string | null, line: string) =>
    `Episode ${episode}${reaction === null ? '' : `, ${reaction.toLowerCase()}`}${line === '' ? '.' : `: ${line}`}`,
  minutes: (minutes: number) => `${formatMinutes(minutes)} of it behind me`,
};
