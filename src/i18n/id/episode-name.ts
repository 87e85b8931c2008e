import { hasSeveralSeasons } from '#domain/story/story.ts';

import type { episodeInSentence as EnglishInSentence, nameEpisode as EnglishName } from '#i18n/en/episode-name.ts';

/** What an episode is called within a sentence: "episode 7", and with its season where the story has episodes of several. */
export const episodeInSentence: typeof EnglishInSentence = (story, { season, number }) =>
  hasSeveralSeasons(story) ? `musim ${season} episode ${number}` : `episode ${number}`;

/** "Episode 7", where the name stands alone or first. */
export const nameEpisode: typeof EnglishName = (story, episode) => {
  const name = episodeInSentence(story, episode);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
