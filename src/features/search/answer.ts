import type { Load } from '#data/load-for.ts';
import type { Index } from '#domain/search/entries.ts';
import type { Topic } from '#domain/search/question-patterns.ts';
import type { Question } from '#domain/search/questions.ts';
import type { ClaimTopic } from '#domain/status/claim-kinds.ts';
import type { Rung } from '#domain/status/ladder.ts';
import type { View } from '#domain/story/shield.ts';
import type { searchWords } from '#words/search.ts';

/** What a question is answered from: the facts as far as the viewer may see them, and now. */
export interface Asked {
  readonly question: Question;
  readonly typed: string;
  readonly load: Load;
  readonly index: Index;
  readonly view: View;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string | undefined;
}

/** A page, or a section that the search knows. */
export type Place =
  | keyof ReturnType<typeof searchWords.sections>
  | '/'
  | '/status/'
  | '/status/claims/'
  | '/cast/'
  | '/cast/roll-call/'
  | '/episodes/'
  | '/show/meanwhile/'
  | '/updates/'
  | '/your-data/'
  | '/countdown/';

/** An answer in few words, with what it rests on and where more of it stands. */
export interface Answer {
  readonly title: string;
  readonly text: readonly string[];
  /** What of the text is to be seen at a glance. */
  readonly strong?: string;
  /** Where more of it stands: a place, or somebody's own page. */
  readonly more: Place | { readonly person: string; readonly name: string };
  /** The ladder as a line, each step with its name, where it is about how far the awaited season is. */
  readonly ladder?: readonly (Pick<Rung<unknown>, 'id' | 'current'> & { readonly name: string })[];
  /** How old that is, where it may have changed since. */
  readonly newest?: string | null;
  /** Who it is about. */
  readonly people?: readonly string[];
  /** Which claims are about the same. */
  readonly claims?: ClaimTopic;
}

/** Makes an answer; null where it could not be told to somebody at that place, not even that there is one. */
export type Answering = (asked: Asked) => Promise<Answer | null>;

/** The questions that are asked next, by the one that was. */
export const NEXT = {
  out: ['date', 'returns', 'trailer'],
  date: ['returns', 'trailer', 'stage'],
  hour: ['date', 'watch', 'episodes'],
  until: ['date', 'stage', 'trailer'],
  why: ['stage', 'date', 'similar'],
  estimate: ['stage', 'rumours', 'trailer'],
  stage: ['date', 'trailer', 'returns'],
  trailer: ['date', 'returns', 'plot'],
  watch: ['episodes', 'length', 'dub'],
  episodes: ['length', 'watch', 'out'],
  length: ['episodes', 'watch', 'scary'],
  seasons: ['out', 'episodes', 'watch'],
  returns: ['newcomers', 'plot', 'date'],
  newcomers: ['returns', 'plot', 'date'],
  inSeason: ['returns', 'newcomers', 'date'],
  alive: ['fates', 'returns', 'ending'],
  fates: ['ending', 'returns', 'out'],
  actor: ['returns', 'makers', 'watch'],
  age: ['returns', 'makers', 'watch'],
  love: ['fates', 'returns', 'ending'],
  rating: ['scary', 'watch', 'episodes'],
  scary: ['rating', 'watch', 'length'],
  dub: ['watch', 'rating', 'length'],
  renewed: ['out', 'stage', 'date'],
  based: ['read', 'differences', 'makers'],
  read: ['differences', 'based', 'watch'],
  differences: ['read', 'based', 'ending'],
  plot: ['returns', 'trailer', 'date'],
  ending: ['out', 'fates', 'returns'],
  makers: ['based', 'places', 'out'],
  places: ['makers', 'based', 'stage'],
  similar: ['out', 'watch', 'scary'],
  price: ['watch', 'episodes', 'dub'],
  awards: ['makers', 'watch', 'out'],
  figures: ['watch', 'out', 'similar'],
  score: ['scary', 'watch', 'length'],
  rumours: ['out', 'date', 'trailer'],
  titles: ['based', 'watch', 'makers'],
  pupils: ['fates', 'watch', 'episodes'],
  term: ['fates', 'ending', 'returns'],
  news: ['out', 'trailer', 'stage'],
  spoilers: ['out', 'watch', 'episodes'],
} as const satisfies Record<Topic, readonly Topic[]>;
