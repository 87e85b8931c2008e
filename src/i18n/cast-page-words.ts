import { castPageWords } from './en/cast-pages.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the cast page and a person's, in the page's language. */
export const useCastPageWords = wordsHook({ 'en-GB': castPageWords });
