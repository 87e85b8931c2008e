import type { Mark } from '#domain/people/marks.ts';

import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { markWords } from './marks.ts';

const SPELLED = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as it is said; past twelve in digits. */
const spell = (count: number) => SPELLED[count] ?? `${count}`;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A number does not begin a line. */
const together = (text: string) => text.replace(/ (?=\d)/g, '\u00a0');

/** "12 h 8 min". */
const duration = (minutes: number) => {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  const said = [`${parts[0]}\u00a0h`, `${parts[1]}\u00a0min`].filter((_, index) => parts[index] !== 0);
  return said.length === 0 ? '0\u00a0min' : said.join(' ');
};

const lower = (mark: Mark) => markWords.marks[mark].name.toLowerCase();

export const episodeWords = {
  title: 'Episodes',
  hangul: '시간표',
  episode: nameEpisode,
  season: (number: number) => `Season ${number}`,
  nothing: 'We have no episodes to show.',
  /** The timetable in a line: how many lie behind, how many ahead, and how long that takes (minutes). */
  totals: (watched: number, all: number, left: number, total: number) => {
    if (watched === 0) return `${all} ${all === 1 ? 'episode' : 'episodes'}, ${duration(total)} in all.`;
    if (watched === all) return `${all === 1 ? 'Watched' : `All ${all} watched`}, ${duration(total)}.`;
    return `${watched} watched, ${all - watched} to go: ${duration(left)} of ${duration(total)}.`;
  },
  lengthsMissing: 'Nobody says how long some of them are, so those aren’t counted.',
  minutes: (minutes: number, isSure = true) => `${isSure ? '' : 'about '}${minutes} min`,
  runtimeUnknown: 'length not known',
  runtimeDoubt: 'Sources differ',
  watched: 'Watched',
  watchedCount: (watched: number, all: number) => `${watched} of ${all} watched`,
  sealed: 'Sealed',
  next: 'Next for you',
  watchedThis: (episode: string) => `I’ve watched ${episode}`,
  watchedOn: (date: string) => `Watched on ${date}`,
  undo: 'Undo',
  /** What an envelope holds: events, and where there are none, how it ends. */
  moments: (count: number) => {
    if (count === 0) return 'How it ends, sealed';
    return `${count === 1 ? 'moment' : 'moments'}, sealed`;
  },
  untilWatched: 'until you’ve watched it',
  openAnyway: 'Open it anyway',
  question: (episode: string) => `Open it before you’ve watched? It tells everything that happens in ${episode}.`,
  open: 'Open it',
  leave: 'Leave it sealed',
  seal: 'Seal it again',
  opened: (episode: string) => `You opened this before watching ${episode}. It’s sealed again the next time you come.`,
  unmet: 'somebody you haven’t met yet',
  keyEvents: 'What happens',
  people: 'Who’s in it',
  sources: 'Sources for this page',
  otherEpisodes: 'Other episodes',
  previous: (episode: string) => `Previous: ${together(episode)}`,
  following: (episode: string) => `Next: ${together(episode)}`,
  turnByKeys: 'The keys ← and → turn the page.',
  turnBySwipe: 'Swipe to turn the page.',
  roll: {
    title: 'Calling the roll',
    /** How many episodes of the season are left. */
    done: (episode: string, left: number) =>
      `${upperFirst(episode)} watched. ${left === 0 ? 'That was the last one.' : `${upperFirst(spell(left))} to go.`}`,
    skip: 'Skip',
    isNew: 'new',
    changed: (from: Mark | null, to: Mark) =>
      `${markWords.marks[to].name} now, ${from === null ? 'new on the register' : `${lower(from)} before`}`,
    more: (count: number) => `and ${count} more`,
    nobody: 'Everyone answers as before.',
    count: (people: number, answering: number) =>
      `${people} on the register. ${answering} ${answering === 1 ? 'answers' : 'answer'}.`,
    standing: (count: number, mark: Mark) => `${count} ${lower(mark)}`,
    register: 'The register',
    send: 'Send this',
  },
  /** "Episode" of "Episode 7", whose number stands large beside it. */
  /** What stands before the number that heads an episode's page, and what after it. */
  episodeWord: (...[story, episode]: Parameters<typeof nameEpisode>) =>
    upperFirst(episodeInSentence(story, episode).replace(/ \d+$/, '')),
  episodeUnit: '',
};
