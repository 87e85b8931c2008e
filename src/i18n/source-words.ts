import { sourceWords } from './en/sources.ts';
import { wordsHook } from './words-hook.ts';

/** The words of sources and corrections, in the page's language. */
export const useSourceWords = wordsHook({ 'en-GB': sourceWords });
