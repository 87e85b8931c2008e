import { sharingWords } from './en/sharing.ts';
import { wordsHook } from './words-hook.ts';

/** The words for going to other devices and other people, in the page's language. */
export const useSharingWords = wordsHook({ 'en-GB': sharingWords });
