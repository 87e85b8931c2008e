import { offlineWords } from './en/offline.ts';
import { useLocale } from './I18nProvider.tsx';
import type { Locale } from './locale.ts';

const OFFLINE_WORDS = { 'en-GB': offlineWords } as const satisfies Record<Locale, typeof offlineWords>;

/** The words on what is kept on this device, in the page's language. They come with what says them. */
export function useOfflineWords(): typeof offlineWords {
  return OFFLINE_WORDS[useLocale()];
}
