import { castPageWords } from './en/cast-pages.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const CAST_PAGE_WORDS = { 'en-GB': castPageWords } as const satisfies Record<Locale, typeof castPageWords>;

/** The words of the cast page and a person's, in the page's language. Not among the messages: they come with these pages. */
export function useCastPageWords(): typeof castPageWords {
  return CAST_PAGE_WORDS[useLocale()];
}
