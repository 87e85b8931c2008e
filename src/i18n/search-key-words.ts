import { searchKeyWords } from './en/search-key.ts';
import { wordsHook } from './words-hook.ts';

/** The words for the choice about the search's key, in the page's language. */
export const useSearchKeyWords = wordsHook({ 'en-GB': searchKeyWords });
