import { openDataWords } from './en/open-data.ts';
import { wordsHook } from './words-hook.ts';

/** The words on the open data, in the page's language. */
export const useOpenDataWords = wordsHook({ 'en-GB': openDataWords });
