import { countdownWords } from './en/countdown.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the countdown, in the page's language. */
export const useCountdownWords = wordsHook({ 'en-GB': countdownWords });
