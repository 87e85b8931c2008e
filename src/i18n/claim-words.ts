import { claimWords } from './en/claims.ts';
import { wordsHook } from './words-hook.ts';

/** The words of claims and verdicts, in the page's language. */
export const useClaimWords = wordsHook({ 'en-GB': claimWords });
