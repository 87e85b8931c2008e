import { nameEpisode } from './episode-name.ts';

/** A number does not begin a line. */
const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');

/** All that the page of the story so far says besides the story. */
export const storyWords = {
  episode: nameEpisode,
  /** Above a recap: up to which episode, and how long it is. */
  lead: (upTo: string, words: number) => together(`Up to ${upTo}, in ${words} words.`),
  length: 'How much of it',
  lengths: { minute: 'A minute', five: 'Five minutes', all: 'All of it' },
  part: 'Which part',
  season: (number: number) => `Season ${number}`,
  sinceLast: 'Since you last watched',
  since: (episode: string) => `From ${episode} on`,
  untold: 'Nothing of this happened in these episodes.',
  /** For whoever has not started, or where there is nothing to tell. */
  none: (first: string | null) =>
    first === null
      ? 'No story to tell yet.'
      : `The story begins with ${together(first)}. Once you’ve watched it, it’s told here, as far as you are.`,
  dayLine: 'Day by day',
  dayLineLead:
    'Above the episode, below it the day of the story. Day 1 is when it breaks out. A question mark: nobody says.',
  days: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  dayOf: (episode: string, days: { readonly first: number; readonly last: number } | null) => {
    if (days === null) return `${episode}: nobody says which day`;
    return days.first === days.last
      ? `${episode}: day ${days.first}`
      : `${episode}: days ${days.first} to ${days.last}`;
  },
  print: 'Print it',
  sources: 'Sources for this page',
};
