import { episodeWords } from './en/episodes.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the episode guide, in the page's language. */
export const useEpisodeWords = wordsHook({ 'en-GB': episodeWords });
