import { contentNoteWords } from './en/content-notes.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const CONTENT_NOTE_WORDS = { 'en-GB': contentNoteWords } as const satisfies Record<Locale, typeof contentNoteWords>;

/** The words of the content notes, in the page's language. Not among the messages: they come with the pages that say them. */
export function useContentNoteWords(): typeof contentNoteWords {
  return CONTENT_NOTE_WORDS[useLocale()];
}
