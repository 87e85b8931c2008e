import { convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';

import { soundOf } from './sound.ts';
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
  /** Typed while the keyboard was in the other language. */
  readonly wrongLayout: boolean;
}

/** The readings of a query: as typed, and as the other layout of a Korean keyboard (KS X 5002) would have it. */
export function interpretQuery(typed: string): Interpretation[] {
  const text = typed.normalize('NFC');
  const straight = read(text, false);
  if (straight.tight === '') return [];
  const isHangul = /\p{Script=Hangul}/u.test(text);
  const other = isHangul ? convertHangulToQwerty(text) : convertQwertyToAlphabet(text);
  const meant = read(other, true);
  // Shorter ones would find something in every word.
  const canBeMeant = meant.tight.length > 2 && meant.tight !== straight.tight && (isHangul || isOnlyHangul(meant));
  return canBeMeant ? [straight, meant] : [straight];
}

function isOnlyHangul({ tight }: Spelled): boolean {
  return /^[ㄱ-ㅎ]\p{Script=Hangul}+$/u.test(tight);
}

function read(text: string, wrongLayout: boolean): Interpretation {
  const spelled = spell(text);
  // A cluster such as ㄳ is two initials that the keyboard drew together.
  const initials = /^[ㄱ-ㅎ]+$/.test(spelled.tight) ? Array.from(spelled.tight) : null;
  const hasConsonants = spelled.units.some((unit) => /^[ㄱ-ㅎ]+$/.test(unit));
  const sound = /^[a-z]{4}/.test(spelled.tight) ? soundOf(spelled.tight) : null;
  const words = spelled.spaced.split(' ').slice(1).map(readWord);
  return { ...spelled, words, maySlip: maySlip(spelled.tight), initials, hasConsonants, sound, wrongLayout };
}

function readWord(letters: string): QueryWord {
  const isNumber = /^\d+$/.test(letters);
  return { letters, start: ` ${letters}${isNumber ? ' ' : ''}`, isNumber, maySlip: maySlip(letters) };
}

// 8 is no slip for 7.
function maySlip(letters: string): boolean {
  return letters.length >= (/[ㄱ-ㅣ]/.test(letters) ? 6 : 4) && !/\d/.test(letters);
}
