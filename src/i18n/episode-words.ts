import { episodeWords } from './en/episodes.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const EPISODE_WORDS = { 'en-GB': episodeWords } as const satisfies Record<Locale, typeof episodeWords>;

/** The words of the episode guide, in the page's language. Not among the messages: they come with its pages. */
export function useEpisodeWords(): typeof episodeWords {
  return EPISODE_WORDS[useLocale()];
}
