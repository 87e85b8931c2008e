import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

/** Makes the hook for words in the page's language that are not among the messages: they come with the pages that say them. */
export function wordsHook<Words>(words: Readonly<Record<Locale, Words>>): () => Words {
  return function useWords() {
    return words[useLocale()];
  };
}
