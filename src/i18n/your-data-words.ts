import { yourDataWords } from './en/your-data.ts';
import { wordsHook } from './words-hook.ts';

/** The words of “Your data”, in the page's language. */
export const useYourDataWords = wordsHook({ 'en-GB': yourDataWords });
