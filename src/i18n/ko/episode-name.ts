import { hasSeveralSeasons } from '#domain/story/story.ts';

import type { episodeInSentence as EnglishInSentence, nameEpisode as EnglishName } from '#i18n/en/episode-name.ts';

/** What an episode is called within a sentence: "7화", and with its season where the story has episodes of several seasons. */
export const episodeInSentence: typeof EnglishInSentence = (story, { season, number }) =>
  hasSeveralSeasons(story) ? `시즌 ${season} ${number}화` : `${number}화`;

/** What it is called where its name stands alone or first: the same. */
export const nameEpisode: typeof EnglishName = (story, episode) => episodeInSentence(story, episode);
