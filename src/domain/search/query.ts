import { convertHangulToQwerty, convertQwertyToAlphabet, disassemble } from 'es-hangul';

import { roughSound, soundOf } from './sound.ts';
import { type Spelled, spell } from './spell.ts';

/** A word of a query. */
interface QueryWord {
  readonly letters: string;
  /** What stands in a spelled text where a word begins with it; where it is one, for a number: 7 is not in 70. */
  readonly start: string;
  readonly isNumber: boolean;
  /** It is long enough that a slip does not make another word of it (a Hangul syllable is two or three letters). */
  readonly maySlip: boolean;
}

/** One way to read what was typed. */
export interface Interpretation extends Spelled {
  readonly words: readonly QueryWord[];
  /** All of it may have a slip. */
  readonly maySlip: boolean;
  /** Initial consonants, one per syllable, where there is nothing else: ㄴㅇㅈ. */
  readonly initials: readonly string[] | null;
  /** A consonant without a vowel is among the units. */
  readonly hasConsonants: boolean;
  /** By its sound, where it is long enough to have one. */
  readonly sound: string | null;
  /** The same by ear alone. */
  readonly roughly: string;
  /** Typed while the keyboard was in the other language. */
  readonly wrongLayout: boolean;
  /** It is not what was typed but what may have been meant by it: without an ending, or another word for the same. */
  readonly guessed: boolean;
}

/** Other words for what people are, by the one that is typed: the words of a language (`miss` for `ms`). */
export type Synonyms = Readonly<Record<string, string>>;

/** What Korean puts behind a name to call somebody, or to say what they do in a sentence; the longest that fits goes. */
const ENDINGS =
  '이한테 이에게 이하고 선생님 한테 에게 에서 이랑 하고 이는 이가 이의 이도 이를 이와 이야 선배 누나 언니 오빠 랑 아 야 이 가 은 는 을 를 의 도 와 과 만 씨 님 쌤 형'
    .split(' ')
    .map((ending) => disassemble(ending));

/** Two syllables, which a name has at least. */
const LEAST_LETTERS = 4;

/** An input method on a phone may write the last syllable twice. */
const DOUBLED = /([ㄱ-ㅎ][ㅏ-ㅣ]+[ㄱ-ㅎ]{0,2})\1$/;

/**
 * The readings of a query: as typed; as the other layout of a Korean keyboard (KS X 5002) would have it, Caps Lock on or
 * off; without an ending or a last syllable written twice; and in the words of the facts.
 */
export function interpretQuery(typed: string, synonyms: Synonyms = {}): Interpretation[] {
  const text = typed.normalize('NFC');
  const straight = read(text, false, false);
  if (straight.tight === '') return [];
  const isHangul = /\p{Script=Hangul}/u.test(text);
  const others = isHangul
    ? [convertHangulToQwerty(text)]
    : [...new Set([text, text.toLowerCase()])].map(convertQwertyToAlphabet);
  const meant = others
    .map((other) => ({ text: other, reading: read(other, true, false) }))
    // Shorter ones would find something in every word.
    .filter(({ reading: { tight } }) => tight.length > 2 && tight !== straight.tight)
    .filter(({ reading }) => isHangul || isOnlyHangul(reading));
  const asked = [{ text, reading: straight }, ...meant];
  const readings = asked.flatMap(({ text: own, reading }) => [
    reading,
    ...guesses(own, reading, synonyms).map((guess) => read(guess, reading.wrongLayout, true)),
  ]);
  const first = new Map<string, Interpretation>();
  for (const reading of readings) if (!first.has(reading.spaced)) first.set(reading.spaced, reading);
  return [...first.values()];
}

function guesses(text: string, { tight }: Spelled, synonyms: Synonyms): string[] {
  const ending = ENDINGS.find((own) => tight.endsWith(own) && tight.length - own.length >= LEAST_LETTERS);
  const bare = ending === undefined ? tight : tight.slice(0, -ending.length);
  const words = text.toLowerCase().replaceAll(/[\p{L}\p{N}]+/gu, (word) => synonyms[word] ?? word);
  return [words === text.toLowerCase() ? '' : words, bare, tight.replace(DOUBLED, '$1')].filter(
    (guess) => guess !== '' && guess !== tight,
  );
}

function isOnlyHangul({ tight }: Spelled): boolean {
  return /^[ㄱ-ㅎ]\p{Script=Hangul}+$/u.test(tight);
}

function read(text: string, wrongLayout: boolean, guessed: boolean): Interpretation {
  const spelled = spell(text);
  // A cluster such as ㄳ is two initials that the keyboard drew together.
  const initials = /^[ㄱ-ㅎ]+$/.test(spelled.tight) ? Array.from(spelled.tight) : null;
  const hasConsonants = spelled.units.some((unit) => /^[ㄱ-ㅎ]+$/.test(unit));
  const heard = /^[a-z]{4}/.test(spelled.tight) ? soundOf(spelled.spaced) : '';
  const sound = heard.length > 2 ? heard : null;
  const words = spelled.spaced.split(' ').slice(1).map(readWord);
  return {
    ...spelled,
    words,
    maySlip: maySlip(spelled.tight),
    initials,
    hasConsonants,
    sound,
    roughly: roughSound(heard),
    wrongLayout,
    guessed,
  };
}

function readWord(letters: string): QueryWord {
  const isNumber = /^\d+$/.test(letters);
  return { letters, start: ` ${letters}${isNumber ? ' ' : ''}`, isNumber, maySlip: maySlip(letters) };
}

// 8 is no slip for 7.
function maySlip(letters: string): boolean {
  return letters.length >= (/[ㄱ-ㅣ]/.test(letters) ? 5 : 4) && !/\d/.test(letters);
}
