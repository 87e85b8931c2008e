import { togetherSignWords } from './en/together-sign.ts';
import { wordsHook } from './words-hook.ts';

/** The words above every page of a limited visit, in the page's language. */
export const useTogetherSignWords = wordsHook({ 'en-GB': togetherSignWords });
