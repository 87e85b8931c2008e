import { markWords } from './en/marks.ts';
import { wordsHook } from './words-hook.ts';

/** What the marks of the attendance book are called. */
export const useMarkWords = wordsHook({ 'en-GB': markWords });
