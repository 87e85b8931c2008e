import { episodesOf, type Story } from './story.ts';

/** How many episodes a season has, those included that are still to come. */
export function seasonLength(story: Story, season: number): number {
  const said = story.seasons?.find((one) => one.season === season)?.episodes ?? 0;
  return Math.max(said, episodesOf(story, season));
}
