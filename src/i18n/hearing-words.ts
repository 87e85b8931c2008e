import { hearingWords } from './en/hearing.ts';
import { wordsHook } from './words-hook.ts';

/** What the table of ways to hear of news says, in the page's language. */
export const useHearingWords = wordsHook({ 'en-GB': hearingWords });
