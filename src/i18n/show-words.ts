import { showWords } from './en/show.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the page on the show, in the page's language. */
export const useShowWords = wordsHook({ 'en-GB': showWords });
