import { updatesPageWords } from './en/updates-page.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the updates that only their own page says, in the page's language. */
export const useUpdatesPageWords = wordsHook({ 'en-GB': updatesPageWords });
