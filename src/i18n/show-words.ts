import { showWords } from './en/show.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const SHOW_WORDS = { 'en-GB': showWords } as const satisfies Record<Locale, typeof showWords>;

/** The words of the page on the show, in the page's language. Not among the messages: they come with the page that says them. */
export function useShowWords(): typeof showWords {
  return SHOW_WORDS[useLocale()];
}
