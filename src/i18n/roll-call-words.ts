import { rollCallWords } from './en/roll-call.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the roll call, in the page's language. */
export const useRollCallWords = wordsHook({ 'en-GB': rollCallWords });
