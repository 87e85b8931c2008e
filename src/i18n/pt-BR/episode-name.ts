import { hasSeveralSeasons } from '#domain/story/story.ts';

import type { episodeInSentence as EnglishInSentence, nameEpisode as EnglishName } from '#i18n/en/episode-name.ts';
import { upperFirst } from './grammar.ts';

/** "episódio 7", and with its season where the story has episodes of several. It has no article (point.ts). */
export const episodeInSentence: typeof EnglishInSentence = (story, { season, number }) =>
  hasSeveralSeasons(story) ? `temporada ${season}, episódio ${number}` : `episódio ${number}`;

/** "Episódio 7", where the name stands alone or first. */
export const nameEpisode: typeof EnglishName = (story, episode) => upperFirst(episodeInSentence(story, episode));
