import type { StoryPointId } from './story.ts';

interface Addressed {
  readonly id: StoryPointId;
  readonly season: number;
  readonly number: number;
}

/** The `$number` of an episode's address: `7` in season 1, the story point key in later ones. */
export function episodeAddress(episode: Addressed): string {
  return episode.season === 1 ? String(episode.number) : episode.id;
}

/** The episode at an address, or undefined where there is none. */
export function findEpisode<E extends Addressed>(episodes: readonly E[], address: string): E | undefined {
  return episodes.find((episode) => episodeAddress(episode) === address);
}
