import type { SearchWords } from '#i18n/search-words.ts';

/** A page that a search leads to: its address, and the name of its words. */
export type SearchPlace = {
  [Page in keyof ReturnType<SearchWords['pages']>]: { readonly to: string; readonly page: Page };
}[keyof ReturnType<SearchWords['pages']>];
