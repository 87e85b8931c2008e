import { claimWords } from './en/claims.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const CLAIM_WORDS = { 'en-GB': claimWords } as const satisfies Record<Locale, typeof claimWords>;

/** The words of claims and verdicts, in the page's language. Not among the messages: they come with the pages that say them. */
export function useClaimWords(): typeof claimWords {
  return CLAIM_WORDS[useLocale()];
}
