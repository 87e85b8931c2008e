const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
const HANGUL = /^\p{Script=Hangul}+$/u;

/** The words of a text in small letters; a number is a word of its own, so that "시즌3" is read as "시즌 3". */
function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** A Korean word takes endings, any other stands as it is: "2" is not in "2022". */
function is(said: string | undefined, word: string): boolean {
  return said !== undefined && (HANGUL.test(word) ? said.startsWith(word) : said === word);
}

/** Whether a text has all words of a phrase, in any order. */
export function hasAllWords(text: string, phrase: string): boolean {
  const said = wordsOf(text);
  return wordsOf(phrase).every((word) => said.some((one) => is(one, word)));
}

/** Whether a text has the words of a phrase one after the other. */
export function hasPhrase(text: string, phrase: string): boolean {
  const said = wordsOf(text);
  const words = wordsOf(phrase);
  return said.some((_, start) => words.every((word, index) => is(said[start + index], word)));
}
