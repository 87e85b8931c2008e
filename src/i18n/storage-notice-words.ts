import { storageNoticeWords } from './en/storage-notice.ts';
import { wordsHook } from './words-hook.ts';

/** The words on a saved place that is not what it should be, in the page's language. */
export const useStorageNoticeWords = wordsHook({ 'en-GB': storageNoticeWords });
