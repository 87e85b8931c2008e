import { formatNumber } from '#i18n/format.ts';

/** What stands on the start page only now and then: beside a day that is named or has come, and after the last episode. */
export const announcedWords = {
  finished: (season: number) => `You have finished season ${season}.`,
  news: {
    title: (season: number) => `Season ${season} news: safe to open?`,
    what: 'It says who comes back, who is new and what the story is, so it tells how the last season ended.',
    open: (season: number) => `Show season ${season} news`,
    back: 'Who comes back',
    more: (season: number) => `All about season ${season}`,
  },
  addToCalendar: 'Add to calendar',
  calendarFailed: 'That didn’t load. You may be offline.',
  rewatch: 'Rewatch by then?',
  /** How much there is to see again, and how often: `gap` days from one to the next, or `most` on one day. */
  rewatchPlan: (episodes: number, minutes: number | null, { gap, most }: { gap: number; most: number }) => {
    const length = minutes === null ? '' : `, ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    const pace =
      most > 1
        ? `up to ${most} a day`
        : gap <= 1
          ? 'one a day'
          : gap === 7
            ? 'one a week'
            : `one every ${gap === 2 ? 'other day' : `${gap} days`}`;
    return `${episodes} episodes${length}: ${pace}.`;
  },
  watch: 'Watch on Netflix',
  look: 'Look on Netflix',
  start: 'Start episode 1',
  sealed: 'Everything here stays sealed until you say you’ve watched it.',
  waited: (days: number) => `${formatNumber(days)} ${days === 1 ? 'day' : 'days'}`,
  waitedSince: (day: string) => `you waited, since ${day}`,
  send: 'Send it',
};
