import type { Index } from './entries.ts';
import { isOneTypo } from './one-typo.ts';
import { spell } from './spell.ts';

/** A question of `answers.json` that a query resembles. */
interface Resembled {
  readonly question: Index['questions'][number];
  /** How much of both is the same, 0 to 1: the words they share among all their words (Jaccard 1901). */
  readonly likeness: number;
}

/** From here on a slip in a word is one, and no other word. */
const LONG_ENOUGH = 5;

const isSame = (a: string, b: string) =>
  a === b || (a.length >= LONG_ENOUGH && b.length >= LONG_ENOUGH && isOneTypo(a, b));

/** The words of a text that tell something, spelled; all of them where none does. `isFiller` says which tell nothing. */
export function tellingWords(text: string, isFiller: (word: string) => boolean): string[] {
  const all = [
    ...new Set(
      spell(text.replaceAll(/['’]s\b/gi, ''))
        .spaced.trim()
        .split(' '),
    ),
  ];
  const telling = all.filter((word) => !isFiller(word));
  return telling.length === 0 ? all : telling;
}

/**
 * Finds the question that somebody has typed among those that are written down, in the order of the file: the first of those that it
 * resembles most, or null where it shares no word with any.
 */
export function createWrittenQuestions(
  questions: Index['questions'],
  isFiller: (word: string) => boolean,
): (typed: string) => Resembled | null {
  const known = questions.flatMap((question) =>
    question.wordings.map((text) => ({ question, words: tellingWords(text, isFiller) })),
  );
  const exact = new Map(
    questions.flatMap((question) => question.wordings.map((text) => [spell(text).tight, question] as const)).reverse(),
  );
  return (typed) => {
    // "Who is it?" and "Who is in it?" have the same telling words.
    const itself = exact.get(spell(typed).tight);
    if (itself !== undefined) return { question: itself, likeness: 1 };
    const asked = tellingWords(typed, isFiller);
    let best: Resembled | null = null;
    for (const { question, words } of known) {
      const shared = asked.filter((word) => words.some((own) => isSame(own, word))).length;
      const likeness = shared / (asked.length + words.length - shared);
      if (likeness > (best?.likeness ?? 0)) best = { question, likeness };
    }
    return best;
  };
}
