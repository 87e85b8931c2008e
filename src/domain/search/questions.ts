import { convertQwertyToAlphabet } from 'es-hangul';

import { isOneTypo } from './one-typo.ts';
import { type Known, type Notion, PATTERNS, type Topic } from './question-patterns.ts';
import { spell } from './spell.ts';

/** The words of a language for what questions hold: phrases, separated by commas. */
export interface QuestionWords {
  readonly notions: Readonly<Record<Notion, string>>;
  /** What tells nothing of what is asked. */
  readonly filler: string;
  /** What goes for a number, by that number from 1 on. */
  readonly numbers: readonly string[];
}

/** What is asked, of whom, and about which season (null where none is named). */
export interface Question {
  readonly topic: Topic;
  readonly person: string | null;
  readonly season: number | null;
  /** Which question of `answers.json` it is, where it has a sentence of its own. */
  readonly record?: string;
}

type Sense = Known | 'filler' | number;

/** The words by how they are spelled. Latin ones are whole words, Hangul ones may be written together. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, Sense>;
  /** The Hangul ones among them, the longest first. */
  readonly pieces: readonly (readonly [string, Sense])[];
}

const phrasesIn = (list: string) => list.split(/,\s*/).filter(Boolean);

/** Makes the lexicon of a language; `terms` are the words of the story that the viewer may know. */
export function createLexicon(words: QuestionWords, terms: readonly string[]): Lexicon {
  const senses: [string, Sense][] = [
    ...phrasesIn(words.filler).map((phrase): [string, Sense] => [phrase, 'filler']),
    ...entriesOf(words.notions).flatMap(([notion, list]) =>
      phrasesIn(list).map((phrase): [string, Sense] => [phrase, notion]),
    ),
    ...words.numbers.flatMap((list, index) => phrasesIn(list).map((phrase): [string, Sense] => [phrase, index + 1])),
    ...terms.map((phrase): [string, Sense] => [phrase, 'term']),
  ];
  const phrases = new Map(senses.map(([phrase, sense]) => [spell(phrase).spaced.slice(1), sense]));
  const pieces = [...phrases].filter(([phrase]) => isHangul(phrase)).sort(([a], [b]) => b.length - a.length);
  return { phrases, pieces };
}

function entriesOf(notions: QuestionWords['notions']): [Notion, string][] {
  return Object.entries(notions).filter((entry): entry is [Notion, string] => entry[0] in notions);
}

const isHangul = (letters: string) => /^[ㄱ-ㅣ ]+$/.test(letters);

const TOPICS = Object.keys(PATTERNS).filter((topic): topic is keyof typeof PATTERNS => topic in PATTERNS);

const ALL_PATTERNS = TOPICS.flatMap((topic) =>
  PATTERNS[topic].split(' | ').map((pattern) => ({
    topic,
    wanted: pattern.split(' ').filter((word): word is Known => word !== ''),
  })),
);

interface Read {
  senses: Sense[];
  /** Words of which nobody knows what they mean, or whose names they are. */
  rest: string[];
}

/** A phrase of that many words is the longest that is looked for. */
const LONGEST = 5;

/** Reads a text word by word. `mayBeSlip` says which unknown words may be known ones with a slip in them, or half typed. */
function readWords(text: string, lexicon: Lexicon, mayBeSlip: (word: string) => boolean): Read {
  const spaced = spell(text.replaceAll(/['’]s\b/gi, '')).spaced;
  const words = spaced
    .replaceAll(/[^\d ](?=\d)|\d(?=[^\d ])/g, '$& ')
    .trim()
    .split(' ');
  const read: Read = { senses: [], rest: [] };
  for (let at = 0; at < words.length; ) {
    const length = [...Array(LONGEST).keys()]
      .map((less) => LONGEST - less)
      .find((count) => at + count <= words.length && lexicon.phrases.has(words.slice(at, at + count).join(' ')));
    const word = words[at] ?? '';
    if (length !== undefined) read.senses.push(lexicon.phrases.get(words.slice(at, at + length).join(' ')) ?? 'filler');
    else if (/^\d+$/.test(word)) read.senses.push(Number(word));
    else if (isHangul(word)) readPieces(word, lexicon, read);
    else {
      const isLast = at === words.length - 1 && read.senses.length > 0;
      const meant = mayBeSlip(word) ? meantBy(word, lexicon, isLast) : undefined;
      if (meant === undefined) read.rest.push(word);
      else read.senses.push(meant);
    }
    at += length ?? 1;
  }
  return read;
}

/** A syllable is two letters at least: a lone one tells something only where a word begins, or behind a number. */
const SYLLABLE = 3;

function readPieces(word: string, { pieces }: Lexicon, { senses, rest }: Read): void {
  // From where on nothing but fillers and unknown letters came: together they are a name, endings and all.
  let loose = 0;
  let isKnown = true;
  const endLoose = (at: number) => {
    if (!isKnown) rest.push(word.slice(loose, at));
    isKnown = true;
  };
  for (let at = 0; at < word.length; ) {
    const after = senses.at(-1);
    const mayBeShort = at === 0 || typeof after === 'number' || after === 'howMany';
    const piece = pieces.find(
      ([letters, sense]) =>
        word.startsWith(letters, at) &&
        (letters.length > SYLLABLE || (mayBeShort && isKnown) || sense === 'filler') &&
        endsWell(word, at + letters.length),
    );
    if (piece === undefined) isKnown = false;
    else if (piece[1] !== 'filler') {
      endLoose(at);
      senses.push(piece[1]);
      loose = at + piece[0].length;
    }
    at += piece?.[0].length ?? 1;
  }
  endLoose(word.length);
}

/** No piece ends before a vowel: its last consonant would be the next syllable's. */
function endsWell(word: string, end: number): boolean {
  return end === word.length || !/[ㅏ-ㅣ]/.test(word[end] ?? '');
}

/** A word with a slip, or the last one half typed. */
function meantBy(word: string, { phrases }: Lexicon, isLast: boolean): Sense | undefined {
  if (word.length < 3) return undefined;
  for (const [phrase, sense] of phrases) {
    if (phrase.includes(' ') || phrase.length < 4) continue;
    if ((isLast && phrase.startsWith(word)) || (word.length > 4 && isOneTypo(phrase, word))) return sense;
  }
  return undefined;
}

/**
 * What a query asks, or null where it asks nothing that has an answer of its own. `findPerson` tells whose name some words are.
 * A word or two may stay unexplained, but not most of it: "release date of another show" is not about this one.
 */
export function understand(
  typed: string,
  lexicon: Lexicon,
  findPerson: (name: string) => string | null,
): Question | null {
  const text = typed.normalize('NFC');
  const readings = [text, ...(/[a-z]/i.test(text) ? [convertQwertyToAlphabet(text.toLowerCase())] : [])];
  for (const reading of readings) {
    // Somebody's name is no slip.
    for (const mayBeSlip of [() => false, (word: string) => findPerson(word) === null]) {
      const question = decide(readWords(reading, lexicon, mayBeSlip), findPerson);
      // "Class president" asks for somebody.
      if (question !== null) return /\S\s+\S/.test(text) && findPerson(text) !== null ? null : question;
    }
  }
  return null;
}

function decide({ senses, rest }: Read, findPerson: (name: string) => string | null): Question | null {
  const notions = new Set<Sense>(senses.filter((sense) => sense !== 'filler' && typeof sense !== 'number'));
  if (notions.size === 0) return null;
  const { person, unknown } = readNames(rest, findPerson);
  if (person !== null) notions.add('person');
  const season = numberBeside(senses, 'season');
  // An episode's own page says more of it.
  if (
    numberBeside(senses, 'episode') !== null &&
    [...notions].every((notion) => notion === 'episode' || notion === 'season')
  )
    return null;
  if (season !== null) notions.add('number');
  let best: Question | null = null;
  let most = 0;
  for (const { topic, wanted } of ALL_PATTERNS) {
    if (!wanted.every((notion) => notions.has(notion))) continue;
    const left = notions.size - wanted.length - (season !== null && !wanted.includes('number') ? 1 : 0);
    const score = wanted.length * 2 - left - unknown * 2;
    if (score > most) [best, most] = [{ topic, person, season }, score];
  }
  return best;
}

/** Whose name the rest is: all of it together, or the first word that is somebody's; and how many words are left over. */
function readNames(rest: readonly string[], findPerson: (name: string) => string | null) {
  const together = rest.length === 0 ? null : findPerson(rest.join(' '));
  if (together !== null) return { person: together, unknown: 0 };
  const people = rest.map(findPerson);
  return {
    person: people.find((person) => person !== null) ?? null,
    unknown: people.filter((id) => id === null).length,
  };
}

/** The number right before or behind a word for something that is counted. */
function numberBeside(senses: readonly Sense[], notion: Notion): number | null {
  const told = senses.filter((sense) => sense !== 'filler');
  const at = told.indexOf(notion);
  if (at < 0) return null;
  // Of two things that are counted beside a number it counts the one before it.
  const before = told[at - 2] === 'episode' || told[at - 2] === 'season' ? undefined : told[at - 1];
  return [told[at + 1], before].find((sense): sense is number => typeof sense === 'number') ?? null;
}
