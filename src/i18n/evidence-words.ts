import { evidenceWords } from './en/evidence.ts';
import { wordsHook } from './words-hook.ts';

/** The words about what a fact rests on, in the page's language. */
export const useEvidenceWords = wordsHook({ 'en-GB': evidenceWords });
