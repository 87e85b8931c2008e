import { statusPageWords } from './en/status-page.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the status page alone, in the page's language. */
export const useStatusPageWords = wordsHook({ 'en-GB': statusPageWords });
