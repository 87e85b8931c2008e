import { sourceWords } from './en/sources.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const SOURCE_WORDS = { 'en-GB': sourceWords } as const satisfies Record<Locale, typeof sourceWords>;

/** The words of sources and corrections, in the page's language. Not among the messages: they come with the pages that say them. */
export function useSourceWords(): typeof sourceWords {
  return SOURCE_WORDS[useLocale()];
}
