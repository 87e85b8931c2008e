import type { ShowIds } from '#domain/import/viewing.ts';

/** An episode that was watched, and the day where it is known. */
export interface WatchedEpisode {
  readonly season: number;
  readonly episode: number;
  readonly day: string | null;
}

/** What is taken to another tracker. */
export interface Progress {
  /** The show's title in English, which all trackers know. */
  readonly title: string;
  readonly ids: ShowIds;
  readonly watched: readonly WatchedEpisode[];
}

/** Episodes by their season, both in order. */
export function bySeason(watched: readonly WatchedEpisode[]): (readonly [number, readonly WatchedEpisode[]])[] {
  const ordered = watched.toSorted((a, b) => a.season - b.season || a.episode - b.episode);
  const seasons = new Set(ordered.map(({ season }) => season));
  return [...seasons].map((number) => [number, ordered.filter(({ season }) => season === number)]);
}
