import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import { findPoint, type Story, type StoryPoint, type StoryPointId } from '#domain/story/story.ts';

import { episodeInSentence, nameEpisode } from './episode-name.ts';

const pointName = (story: Story, id: StoryPointId): string => {
  const point = findPoint(story, id);
  if (point === undefined) return 'a later point';
  switch (point.kind) {
    case 'start':
      return 'not started';
    case 'episode':
      return episodeInSentence(story, { season: point.season, number: point.episode });
    case 'news':
      return `season ${point.season} news`;
  }
};

/** What is to be done before what waits for a point is shown. */
const until = (story: Story, id: StoryPointId): string => {
  // A number does not begin a line.
  const named = pointName(story, id).replace(/ (?=\d)/g, '\u00a0');
  return findPoint(story, id)?.kind === 'news' ? `you ask for ${named}` : `you finish ${named}`;
};

const horizonChoice = (story: Story, point: StoryPoint): string => {
  switch (point.kind) {
    case 'start':
      return 'I have not started';
    case 'episode':
      return `I have finished ${pointName(story, point.id)}`;
    case 'news':
      return `Finished, and tell me about season ${point.season}`;
  }
};

/** Lists of what their file is called have no words of their own. */
const FILE_NAMES: Partial<Record<LoadedFile, string>> = {
  casting: 'the list of castings',
  characters: 'the list of people',
  comparables: 'the list of comparable series',
  episodes: 'the episode guide',
  'former-milestones': 'the ladders of earlier seasons',
  gaps: 'the list of open questions',
  plot: 'the story notes',
  ratings: 'the age ratings',
  reception: 'the viewing figures',
  search: 'the search index',
  show: 'the show’s own record',
  similar: 'the list of similar titles',
  start: 'the summary of the facts',
  story: 'the list of story points',
  watch: 'the list of places to watch',
};

export const frameWords = {
  appName: 'Roll Call',
  show: 'All of Us Are Dead',
  episode: nameEpisode,
  title: (page: string) => `${page} · Roll Call`,
  tagline: 'The unofficial companion to All of Us Are Dead',
  skipToContent: 'Skip to the content',
  mainNavigation: 'Main',
  /** The five places of the main navigation. */
  places: {
    today: 'Today',
    episodes: 'Episodes',
    class: 'Class',
    season: (season: number) => `Season ${season}`,
    you: 'You',
  },
  elsewhere: 'More pages',
  search: 'Search',
  searchFailed: 'Search didn’t load. You may be offline.',
  pages: {
    home: 'Today',
    episodes: 'Episodes',
    story: 'The story so far',
    cast: 'Class',
    rollCall: 'Register',
    ties: 'Ties',
    status: 'Status',
    claims: 'Who was right',
    countdown: 'Countdown',
    show: 'The show',
    webtoon: 'Show and webtoon',
    meanwhile: 'While you wait',
    updates: 'Updates',
    answers: 'Answers',
    yourData: 'You',
    sources: 'Sources',
  },
  mySeason: 'My season',
  hiddenPerson: 'Somebody you have not met yet',
  unofficial: 'Unofficial. Made by fans, with no ties to Netflix or the makers of the show.',
  licences: 'Code: MIT. Facts: CC BY 4.0.',
  licencesLink: 'Sources and licences',
  share: 'Share',
  editions: {
    title: 'Language',
    /** How an edition was made that is not the original. */
    made: '',
    report: '',
  },
  horizonLabel: 'How far are you?',
  rewatch: {
    leads: 'Rewatch:',
    what: 'Watching again? A rewatch hides the story once more and keeps your place.',
    on: 'This is your rewatch. Your own place is waiting.',
    start: 'Start a rewatch',
    goOn: (place: string) => `Go on with the rewatch: ${place}`,
    back: (place: string) => `Back to your place: ${place}`,
    end: 'End the rewatch',
  },
  horizonLeads: 'You are at:',
  togetherLeads: 'Together at:',
  horizonMoved: (story: Story, id: StoryPointId) => `Now showing what is safe at: ${pointName(story, id)}.`,
  horizonChoice,
  /** The strip of a season's episodes: a visitor says how far they are with one tap. */
  strip: {
    hidden: 'Spoilers past your place stay hidden.',
    notYet: 'Not yet',
    seen: (episode: string) => `I have seen up to ${episode}`,
    sure: (episode: string) => `Everything up to ${episode}?`,
    yes: 'Yes',
    yesAndNews: (news: string) => `Yes, and ${news}`,
    no: 'No',
    seasons: 'Which season',
    season: (season: number) => `Season ${season}`,
    moved: (place: string) => `You’re at ${place}.`,
    notStarted: 'Everything stays hidden.',
    undo: 'Undo',
  },
  pointName,
  until,
  hiddenUntil: (story: Story, id: StoryPointId): string =>
    findPoint(story, id) === undefined ? 'Hidden for now' : `Hidden until ${until(story, id)}`,
  showAnyway: 'Show anyway',
  hideAgain: 'Hide again',
  loading: 'Loading',
  loadingWhy: 'This page is on its way.',
  cannotLoad: {
    title: 'This page didn’t load',
    reason: {
      unreachable: (file: string) => `We could not reach ${file}. You may be offline.`,
      missing: (file: string) => `We could not find ${file}. The site may have been updated meanwhile.`,
      malformed: (file: string) => `What we got as ${file} is damaged, so we don’t use it.`,
    },
    hint: 'The other pages still work, and nothing you saved is lost.',
    retry: 'Try again',
    part: 'We could not reach a part of the app that this page needs. You may be offline, or the site was updated meanwhile.',
    reload: 'Load it again',
  },
  broken: {
    title: 'Something broke',
    hint: 'That is our mistake, and nothing you saved is lost.',
    retry: 'Try again',
  },
  fileName: (file: LoadedFile) => FILE_NAMES[file] ?? `the list of ${file.replaceAll('-', ' ')}`,
};
