import type { ImportContext } from './viewing.ts';

/** Every episode of the story, in order. */
export function* storyEpisodes(
  context: ImportContext,
): Generator<{ readonly season: number; readonly episode: number }> {
  for (let season = 1; context.hasSeason(season); season += 1)
    for (let episode = 1; context.episodeAt(season, episode) !== undefined; episode += 1) yield { season, episode };
}
