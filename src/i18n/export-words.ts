import { exportWords } from './en/export.ts';
import { wordsHook } from './words-hook.ts';

/** What is said of taking one's data along; it comes with its page. */
export const useExportWords = wordsHook({ 'en-GB': exportWords });
