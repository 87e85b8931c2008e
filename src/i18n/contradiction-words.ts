import { contradictionWords } from './en/contradictions.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the contradictions, in the page's language. */
export const useContradictionWords = wordsHook({ 'en-GB': contradictionWords });
