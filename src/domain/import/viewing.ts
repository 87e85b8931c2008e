import type { StoryPointId } from '#domain/story/story.ts';

/** One text file that was dropped, or that was in a ZIP that was. `name` is the file's own, with its folders. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** An episode that a file says was watched. `where` finds it again in the file: `row 12`, `shows[3].episodes[0]`. */
export interface Viewing {
  readonly where: string;
  readonly episode: StoryPointId;
  /** The day of the latest view (`2022-02-01`), or null where the file does not tell. */
  readonly day: string | null;
}

/** Why something that seems to be about the show does not count as watched. */
export type LeftoverReason =
  | 'no-episode'
  | 'unknown-season'
  | 'unknown-episode'
  | 'unclear-date'
  | 'future-date'
  | 'trailer'
  | 'too-short'
  | 'malformed';

/** Something about the show that was not taken over, in the file's own words. */
export interface Leftover {
  readonly where: string;
  readonly text: string;
  readonly reason: LeftoverReason;
}

/** Something about a whole file that its reader wants said: its dates come in two orders, or rows have lost the show's name, their letters or their quotes. */
export type ImportNote = 'mixed-dates' | 'nameless-rows' | 'letterless-rows' | 'damaged-rows';

/** What a file tells about the show. What is about other shows is only counted. */
export interface Understood {
  readonly kind: 'understood';
  readonly viewings: readonly Viewing[];
  readonly leftovers: readonly Leftover[];
  /** How many entries of the file are about something else. */
  readonly others: number;
  readonly notes?: readonly ImportNote[];
  /** The files that were read. */
  readonly files: readonly string[];
}

/** Something that only the visitor knows; the reader is asked again with the answer, which it finds by what it is about. */
export type Question =
  | { readonly kind: 'which-profile'; readonly about: string; readonly profiles: readonly string[] }
  /** About a file, by its name. */
  | { readonly kind: 'date-order'; readonly about: string; readonly example: string };

/** What the visitor has answered so far, by what it is about. */
export interface Answers {
  readonly profiles?: ReadonlyMap<string, string>;
  readonly dateOrders?: ReadonlyMap<string, 'day-first' | 'month-first'>;
}

/** Ids of the show in other catalogues. TheTVDB's is not among our facts yet: no source that we could read names it. */
export interface ShowIds {
  readonly imdb: string;
  readonly tmdb: string;
  readonly netflix: string;
  readonly tvdb?: string;
}

/** What a reader needs to know of the world. */
export interface ImportContext {
  /** The show's titles in every language, exactly as `titles.json` has them, aliases included. */
  readonly titles: readonly string[];
  /** Titles that look like the show's and are not. */
  readonly doNotMatch: readonly string[];
  /** Ids of the show in other catalogues (`show.json`). */
  readonly ids: ShowIds;
  /** The story point of an episode, or undefined where the story has none. */
  readonly episodeAt: (season: number, episode: number) => StoryPointId | undefined;
  readonly hasSeason: (season: number) => boolean;
  /** The visitor's day (`2026-11-21`) of an instant in epoch milliseconds. */
  readonly dayOf: (instant: number) => string;
  readonly today: string;
  /** The first day on which anybody could have watched it. */
  readonly firstDay: string;
  readonly answers: Answers;
}

/** One format: null where the files are not in it, decided by what they hold and never by their names alone. */
export type ImportReader = (files: readonly ImportFile[], context: ImportContext) => Understood | Question | null;
