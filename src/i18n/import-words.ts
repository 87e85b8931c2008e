import { importWords } from './en/import.ts';
import { wordsHook } from './words-hook.ts';

/** The words for bringing a history, in the page's language. */
export const useImportWords = wordsHook({ 'en-GB': importWords });
