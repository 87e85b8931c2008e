import type { DayNumber } from '#domain/facts/calendar.ts';
import { REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { formatNumber, formatRange } from '#i18n/format.ts';

import { nameEpisode } from './episode-name.ts';

const FEELINGS = {
  heart: 'love',
  tear: 'tears',
  gasp: 'gasps',
  laugh: 'laughs',
  fist: 'rage',
} satisfies Record<Reaction, string>;

/** "Most often tears.", "Most often love and tears."; of more than two nothing stands out. */
const mostly = (reactions: readonly Reaction[]) => {
  if (reactions.length === 0) return '';
  return reactions.length > 2
    ? `A bit of ${reactions.length === REACTIONS.length ? 'everything' : 'this and that'}.`
    : `Most often ${reactions.map((reaction) => FEELINGS[reaction]).join(' and ')}.`;
};

/** The page and the picture of a visitor's own season. */
export const mySeasonWords = {
  episode: nameEpisode,
  seasons: 'Which season',
  season: (season: number) => `Season ${season}`,
  empty: (episode: string | null) =>
    episode === null
      ? 'It fills up as you watch.'
      : `It fills up as you watch. Once ${episode} is behind you, it stands here with your mark and your line.`,
  rewatch: 'This is your rewatch.',
  watched: (done: number, of: number) =>
    done >= of ? `All ${formatNumber(of)} episodes.` : `${formatNumber(done)} of ${formatNumber(of)} episodes so far.`,
  /** From the first to the last day that is known; `every` where each episode has one. */
  took: (first: DayNumber, last: DayNumber, every: boolean) => {
    const days = formatRange({ first, last });
    if (!every) return `${days}. Some episodes have no day.`;
    return `In ${first === last ? 'one day' : `${formatNumber(last - first + 1)} days`}, ${days}.`;
  },
  mostly,
  tally: 'How often each mark',
  print: 'Print it',
  send: 'Send my season',
  about: 'Only you see this page. It’s made on your device, of what you kept with each episode.',
};
