import { updatesWords } from './en/updates.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the updates, on their own page and on the start page, in the page's language. */
export const useUpdatesWords = wordsHook({ 'en-GB': updatesWords });
