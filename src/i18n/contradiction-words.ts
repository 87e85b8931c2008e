import { contradictionWords } from './en/contradictions.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const CONTRADICTION_WORDS = { 'en-GB': contradictionWords } as const satisfies Record<
  Locale,
  typeof contradictionWords
>;

/** The words of the contradictions, in the page's language. Not among the messages: they come with the page that says them. */
export function useContradictionWords(): typeof contradictionWords {
  return CONTRADICTION_WORDS[useLocale()];
}
