import { disassemble } from 'es-hangul';

/** A text as the matcher compares it: letters without case, accents, hyphens or ways to compose them. */
export interface Spelled {
  /** What each letter or syllable of the text comes down to: `n`, or ㄴㅏㅁ for 남. */
  readonly units: readonly string[];
  /** Where in the text each unit stands. */
  readonly places: readonly number[];
  /** Whether a word, or a part of one behind a hyphen, begins with the unit. */
  readonly begins: readonly boolean[];
  /** All units, written together: `namonjo`. */
  readonly tight: string;
  /** The words, each with a space before it: ` nam onjo`. */
  readonly spaced: string;
}

const units = new Map<string, string>();

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The letters that Unicode keeps for composing syllables, and the half-width ones, as those that stand alone. */
function alone(character: string): string {
  const at = (character.length === 1 ? character.normalize('NFKC') : character).charCodeAt(0);
  return INITIALS[at - 0x11_00] ?? VOWELS[at - 0x11_61] ?? FINALS[at - 0x11_a8] ?? character;
}

/**
 * One character without what does not count. Hangul falls into the keys that type it (KS X 5002, two-set): 값 is ㄱㅏㅂㅅ,
 * so that a syllable which is still being typed is the beginning of the finished one. Nothing for a hyphen or a space.
 */
function unitOf(character: string): string {
  const known = units.get(character);
  if (known !== undefined) return known;
  const plain = /\p{Script=Hangul}/u.test(character)
    ? disassemble(alone(character))
    : character.normalize('NFKD').toLowerCase();
  const unit = plain.replace(/[^\p{L}\p{N}]/gu, '');
  units.set(character, unit);
  return unit;
}

/** Spells a text. The text is composed first (NFC), which is also what `places` count in. */
export function spell(text: string): Spelled {
  const spelled = { units: [''].slice(1), places: [0].slice(1), begins: [true].slice(1), tight: '', spaced: '' };
  let place = 0;
  let begins = true;
  let word = true;
  for (const character of text.normalize('NFC')) {
    const unit = unitOf(character);
    if (unit === '') {
      begins = true;
      word ||= /\s/.test(character);
    } else {
      spelled.units.push(unit);
      spelled.places.push(place);
      spelled.begins.push(begins);
      spelled.tight += unit;
      spelled.spaced += word ? ` ${unit}` : unit;
      begins = false;
      word = false;
    }
    place += character.length;
  }
  return spelled;
}
