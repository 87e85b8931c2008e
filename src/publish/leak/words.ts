import { toDay } from '#domain/facts/calendar.ts';
import { EDITION } from '#i18n/editions.ts';
import { formatDay } from '#i18n/format.ts';
import { HANGUL_FIRST } from '#words/locale.ts';

/** So many words in a row are told by nobody by chance: four in English, where languages with an article or a preposition before each noun need six for the same. */
const SIZE = /^(?:es|pt)\b/.test(EDITION.language) ? 6 : 4;
const LONGEST = 6;

const SHOW = /all\W+of\W+us\W+are\W+dead/giu;

/** A text without the show's own title, whose last word is a fate and which stands everywhere. */
export function withoutTitle(text: string): string {
  return text.replace(SHOW, 'theshow');
}

/** A text as a reader hears it: its words, without case, punctuation or ways to compose a letter. */
export function wordsOf(text: string): string[] {
  return withoutTitle(text)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Korean writes as one word what English says in three: there a text is cut by its syllables, wherever it has spaces. */
const SYLLABLES = 10;

/** Every run of ten letters of a text in an edition that is in Hangul. */
function* syllableRunsOf(text: string): Generator<string> {
  const letters = wordsOf(text).join('');
  if (!HANGUL_FIRST || !/\p{Script=Hangul}/u.test(letters)) return;
  for (let at = 0; at + SYLLABLES <= letters.length; at++) yield letters.slice(at, at + SYLLABLES);
}

/** Every run of so many words as tell something in this edition (or of `size`) of a text; a shorter text of eight or more Hangul syllables counts as a whole. */
export function windowsOf(text: string, size = SIZE): string[] {
  const words = wordsOf(text);
  const runs = [...syllableRunsOf(text)];
  if (words.length >= size)
    return [...runs, ...words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '))];
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return syllables >= 8 ? [...runs, words.join(' ')] : runs;
}

/** What is read in a line, once: most lines stand on many pages. */
const lines = new Map<string, readonly string[]>();

/** The words of a text with many lines. */
function* wordsOfLines(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    const words = lines.get(line) ?? wordsOf(line);
    lines.set(line, words);
    yield* words;
  }
}

/** All runs of one to six words in a text that begin with one of some words, and of its syllables: what a window or a name is looked up in. */
export function* runsOf(text: string, starts: ReadonlySet<string>): Generator<string> {
  const words = [...wordsOfLines(text)];
  for (const [start, first] of words.entries()) {
    if (!starts.has(first)) continue;
    for (let size = 1; size <= LONGEST && start + size <= words.length; size++)
      yield words.slice(start, start + size).join(' ');
  }
  for (const line of text.split('\n')) for (const run of syllableRunsOf(line)) if (starts.has(run)) yield run;
}

/** The words that dates are made of in this edition, and what stands before them in a sentence. */
const DATE_WORDS = new Set([
  ...Array.from({ length: 12 }, (_, month) =>
    formatDay(toDay(`2026-${String(month + 1).padStart(2, '0')}-01`)),
  ).flatMap(wordsOf),
  ...'el al en del desde hasta em de a até desde pada sejak sampai hingga'.split(' '),
]);

/** Whether a run of words is nothing but a date: the day on which something was said tells nothing that was. */
export function isDate(window: string): boolean {
  return window.split(' ').every((word) => /^\d+$/.test(word) || DATE_WORDS.has(word));
}
