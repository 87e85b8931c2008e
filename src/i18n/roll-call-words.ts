import { rollCallWords } from './en/roll-call.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const ROLL_CALL_WORDS = { 'en-GB': rollCallWords } as const satisfies Record<Locale, typeof rollCallWords>;

/** The words of the roll call, in the page's language. Not among the messages: they come with the page that says them. */
export function useRollCallWords(): typeof rollCallWords {
  return ROLL_CALL_WORDS[useLocale()];
}
