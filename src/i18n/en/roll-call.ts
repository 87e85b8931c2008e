import { hasSeveralSeasons, type Story } from '#domain/story/story.ts';

export const rollCallWords = {
  hangul: '출석부',
  lead: (point: string, people: number, answering: number) =>
    `The attendance book, up to ${point}. ${people} on the register, ${answering} ${answering === 1 ? 'answers' : 'answer'}.`,
  notStarted: 'The attendance book',
  closed: (point: string) => `The book opens with ${point}. Say how far you are, and it fills up to there.`,
  person: 'Name',
  legend: (point: string) => `What the marks mean, and how many there are after ${point}`,
  hint: 'Choose a mark to see what it rests on. The arrow keys move from mark to mark.',
  hatching: 'Hatched: you are not there yet',
  caption: 'People by episode',
  /** The head of an episode's column. */
  period: (story: Story, { season, number }: { readonly season: number; readonly number: number }) =>
    hasSeveralSeasons(story) ? `${season}·${number}` : `${number}`,
  later: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  square: (person: string, episode: string, mark: string) => `${episode}, ${person}: ${mark}`,
  notYet: (person: string, episode: string) => `${episode}, ${person}: not on the register yet`,
  meanings: { there: 'There, not shown in our sources', open: 'Open, no word of them' },
  since: (mark: string, point: string) => `${mark} since ${point}. No later episode takes it back.`,
  undated: 'No source says in which episode this happened.',
  classList: 'They are on the class list.',
  firstSeen: 'Our sources see them here for the first time; none of the events that we tell names them.',
  notShown:
    'None of our sources shows them in this episode. Nothing says that anything happened to them, so they answer.',
  noWord: (point: string) => `No word of them since ${point}.`,
  toEpisode: (episode: string) => `To ${episode}`,
  close: 'Close',
};
