import { shareWords } from './en/share.ts';
import { wordsHook } from './words-hook.ts';

/** The words after something was shared, in the page's language. */
export const useShareWords = wordsHook({ 'en-GB': shareWords });
