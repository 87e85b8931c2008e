import { statusPageWords } from './en/status-page.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const STATUS_PAGE_WORDS = { 'en-GB': statusPageWords } as const satisfies Record<Locale, typeof statusPageWords>;

/** The words of the status page alone, in the page's language. Not among the messages: they come with the page that says them. */
export function useStatusPageWords(): typeof statusPageWords {
  return STATUS_PAGE_WORDS[useLocale()];
}
