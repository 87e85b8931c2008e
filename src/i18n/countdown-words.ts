import { countdownWords } from './en/countdown.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const COUNTDOWN_WORDS = { 'en-GB': countdownWords } as const satisfies Record<Locale, typeof countdownWords>;

/** The words of the countdown, in the page's language. Not among the messages: they come with the pages that say them. */
export function useCountdownWords(): typeof countdownWords {
  return COUNTDOWN_WORDS[useLocale()];
}
