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
  print: 'Print it',
  sources: 'Sources for this page',
};
