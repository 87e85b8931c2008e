import { offlineWords } from './en/offline.ts';
import { wordsHook } from './words-hook.ts';

/** The words on what is kept on this device, in the page's language. */
export const useOfflineWords = wordsHook({ 'en-GB': offlineWords });
