import { searchWords } from './en/search.ts';
import type { Locale } from './locale.ts';

/** The words of the search, by language. They are not among the messages, since most visits never need them. */
export const SEARCH_WORDS = { 'en-GB': searchWords } as const satisfies Record<Locale, typeof searchWords>;

/** The words of the search in one language. */
export type SearchWords = typeof searchWords;
