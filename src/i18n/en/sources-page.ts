import type { DataFile } from '#domain/files/data-files.ts';
import { formatNumber } from '#i18n/format.ts';

/** What the facts of a file are about. */
const topics: Record<DataFile, string> = {
  actors: 'who else the actors are',
  answers: 'what fans ask',
  awards: 'awards',
  casting: 'the casting',
  characters: 'people',
  claims: 'predictions',
  comparables: 'how long others took',
  'content-notes': 'what it contains',
  contradictions: 'where sources differ',
  corrections: 'early mistakes',
  episodes: 'episodes',
  'former-milestones': 'earlier seasons',
  gaps: 'what nobody could tell',
  glossary: 'the story’s words',
  milestones: 'how far it is',
  'open-questions': 'what is left open',
  plot: 'the coming story',
  portraits: 'how people look',
  ratings: 'age ratings',
  reception: 'figures and scores',
  relationships: 'who is close to whom',
  rooms: 'rooms',
  show: 'the show',
  similar: 'what to watch meanwhile',
  sources: 'sources',
  speakers: 'who said it',
  story: 'the story',
  threads: 'threads of the story',
  titles: 'titles elsewhere',
  trailers: 'clips',
  watch: 'where to watch',
  'webtoon-differences': 'the webtoon',
  'weekly-charts': 'the weekly charts',
};

/** "7 facts, most on people": what a source is cited for. */
const supports = (cited: readonly (readonly [DataFile, number])[]) => {
  const [first, ...others] = [...cited].sort(([, a], [, b]) => b - a);
  if (first === undefined) return '';
  const count = cited.reduce((sum, [, facts]) => sum + facts, 0);
  const facts = count === 1 ? 'Supports 1 fact' : `Supports ${formatNumber(count)} facts`;
  return `${facts}, ${others.length === 0 ? '' : 'most '}on ${topics[first[0]]}`;
};

/** What the page of all sources says. */
export const sourcesPageWords = {
  asFile: 'All of them with their addresses, as a file',
  title: 'Sources',
  search: 'Search by publisher or title',
  lead: (count: number) =>
    count === 1
      ? '1 source stands behind what you can see.'
      : `${formatNumber(count)} sources stand behind what you can see.`,
  found: (count: number) => (count === 1 ? '1 source found' : `${formatNumber(count)} sources found`),
  noneFound: (query: string) => `No source for “${query}”. Try a publisher or a word of the title.`,
  noneYet: 'No source to show yet.',
  more: (count: number) => `Show ${count} more`,
  supports,
  behind: 'Behind the sources',
  correctionCount: (count: number) => (count === 1 ? '1 mistake' : `${count} mistakes`),
  gaps: 'What we could not find',
  gapCount: (count: number) => (count === 1 ? '1 gap' : `${count} gaps`),
  correctUs: 'Found a mistake of ours?',
  correctUsHow:
    'Tell us with “Something wrong?” under any list of sources, or put it right yourself: every fact is one record in a file of its own. The guide in the repository shows how to correct one in five minutes, with its source and its date.',
  licences: 'Licences',
  faceLicence: 'The licence of the lettering, Do Hyeon',
  licencesText:
    'The code is free under the MIT licence, the facts under CC BY 4.0. The show, its names and its titles belong to their owners.',
  /** What a gap is about: `season-1`, `comparables` or `extras`. */
  subject: (subject: string) => {
    if (subject === 'comparables') return 'Comparable series';
    return subject === 'extras' ? 'Everything else' : subject.replace('season-', 'Season ');
  },
};
