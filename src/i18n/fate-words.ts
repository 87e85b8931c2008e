import { fateWords } from './en/fates.ts';
import { wordsHook } from './words-hook.ts';

/** What several pages say of people and of what becomes of them, in the page's language. */
export const useFateWords = wordsHook({ 'en-GB': fateWords });
