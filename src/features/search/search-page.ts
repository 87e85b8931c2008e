import type { searchWords } from '#words/search.ts';

/** A page that a search leads to: its address, and the name of its words. */
export type SearchPage = {
  [Page in keyof ReturnType<typeof searchWords.pages>]: { readonly to: string; readonly page: Page };
}[keyof ReturnType<typeof searchWords.pages>];
