import { yourDataWords } from './en/your-data.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const YOUR_DATA_WORDS = { 'en-GB': yourDataWords } as const satisfies Record<Locale, typeof yourDataWords>;

/** The words of “Your data”, in the page's language. Not among the messages: they come with the page that says them. */
export function useYourDataWords(): typeof yourDataWords {
  return YOUR_DATA_WORDS[useLocale()];
}
