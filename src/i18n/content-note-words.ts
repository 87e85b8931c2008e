import { contentNoteWords } from './en/content-notes.ts';
import { wordsHook } from './words-hook.ts';

/** The words of the content notes, in the page's language. */
export const useContentNoteWords = wordsHook({ 'en-GB': contentNoteWords });
