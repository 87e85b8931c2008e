import { hasSeveralSeasons, type Story } from '#domain/story/story.ts';

/** An episode by its numbers. */
interface Numbered {
  readonly season: number;
  readonly number: number;
}

/** What an episode is called within a sentence: "episode 7", and with its season where the story has episodes of several. */
export const episodeInSentence = (story: Story, { season, number }: Numbered) =>
  hasSeveralSeasons(story) ? `season ${season}, episode ${number}` : `episode ${number}`;

/** What an episode is called where its name stands alone or first: "Episode 7". */
export const nameEpisode = (story: Story, episode: Numbered) => {
  const name = episodeInSentence(story, episode);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
