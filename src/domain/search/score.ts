import { isOneTypo } from './one-typo.ts';
import type { Interpretation } from './query.ts';
import { roughSound, soundOf } from './sound.ts';
import { type Spelled, spell } from './spell.ts';

/** How well a field fits, best first. Between two whole numbers lie the finer steps of one rank. */
export const RANKS = { exact: 0, prefix: 1, initials: 2, alias: 3, word: 4, inside: 5, typo: 6, none: 9 } as const;

/** What a field is to its entry: its own name, another name, what somebody is, or a text about it. */
type FieldKind = 'name' | 'alias' | 'role' | 'text';

/** Something that an entry can be found by. */
export interface Field extends Spelled {
  readonly kind: FieldKind;
  readonly text: string;
  readonly sound: string;
  readonly roughly: string;
  readonly words: readonly string[];
}

/** Spells a text as a field. */
export function createField(kind: FieldKind, text: string): Field {
  const spelled = spell(text);
  const words = spelled.spaced.split(' ').slice(1);
  const sound = kind === 'text' || kind === 'role' || !/^[a-z]/.test(spelled.tight) ? '' : soundOf(spelled.spaced);
  return { ...spelled, spaced: `${spelled.spaced} `, kind, text, words, sound, roughly: roughSound(sound) };
}

/** A reading, and whether each of its words stands in any word that there is: else no text has to be gone through for it. */
export interface KnownInterpretation extends Interpretation {
  readonly stands: boolean;
}

/** Looks a reading's words up among all words that there are. */
export function lookUp(reading: Interpretation, known: readonly string[]): KnownInterpretation {
  const stands = reading.words.every(({ letters }) => known.some((own) => own.includes(letters)));
  return { ...reading, stands };
}

/** How well a field fits one reading of the query, without any slip. Smaller is better; `RANKS.none` is no fit. */
export function scoreField(field: Field, reading: KnownInterpretation): number {
  const { wrongLayout, guessed, initials, stands } = reading;
  const named = field.kind === 'text' || field.kind === 'role' ? RANKS.none : scoreName(field, reading);
  // No words of it can be better than these.
  const score = named < RANKS.word || !stands ? named : Math.min(named, scoreWords(field, reading));
  if (score === RANKS.none) return score;
  // Of a reading that was only guessed no part of a word.
  if (guessed && score >= RANKS.inside) return RANKS.none;
  const late = guessed ? 0.3 : 0;
  if (!wrongLayout) return score + late;
  // Of a reading in the wrong layout only what can't be chance.
  if (score >= RANKS.inside) return RANKS.none;
  return (initials === null ? score : RANKS.inside) + 0.5 + late;
}

function scoreName(field: Field, reading: Interpretation): number {
  const { tight, sound } = reading;
  const own = field.kind === 'name';
  if (field.tight === tight) return own ? RANKS.exact : RANKS.alias;
  if (field.tight.startsWith(tight)) return own ? RANKS.prefix : RANKS.alias + 0.2;
  if (fitsInitials(field, reading)) return own ? RANKS.initials : RANKS.initials + 0.2;
  const heard = sound === null || field.sound === '' ? RANKS.none : scoreSound(field, reading);
  if (heard !== RANKS.none) return heard;
  if (!field.tight.includes(tight)) return RANKS.none;
  return field.begins.some((begins, unit) => begins && startsAt(field, unit, tight)) ? RANKS.word : RANKS.none;
}

function scoreSound(field: Field, { sound, roughly }: Interpretation): number {
  if (sound !== null && field.sound.startsWith(sound)) return RANKS.alias + (field.sound === sound ? 0.4 : 0.6);
  return field.roughly === roughly ? RANKS.alias + 0.8 : RANKS.none;
}

/** Whether the units from one on begin with these letters. */
function startsAt(field: Field, unit: number, tight: string): boolean {
  const rest = field.units.slice(unit, unit + tight.length).join('');
  return rest.startsWith(tight);
}

/** Consonants stand for the syllables that they begin, alone (ㄴㅇㅈ) or among whole syllables (남ㅇㅈ). */
function fitsInitials(field: Field, { hasConsonants, initials, units }: Interpretation): boolean {
  if (!hasConsonants) return false;
  const wanted = initials ?? units;
  return wanted.length <= field.units.length && wanted.every((unit, index) => fitsUnit(unit, field.units[index]));
}

/** Whether a unit is another one, or the consonant that begins it. */
export function fitsUnit(unit: string, own: string | undefined): boolean {
  return own === unit || (own?.startsWith(unit) === true && /^[ㄱ-ㅎ]$/.test(unit));
}

/** Every word of the query has to stand in the field; the worst one decides. A phrase counts for more than its words. */
function scoreWords(field: Field, reading: Interpretation): number {
  let worst: number = RANKS.word;
  for (const { letters, start, isNumber } of reading.words) {
    if (field.spaced.includes(start)) continue;
    if (isNumber || letters.length < 3 || !field.spaced.includes(letters)) return RANKS.none;
    worst = RANKS.inside;
  }
  return field.spaced.includes(reading.spaced) ? worst : worst + 0.2;
}

/** A reading with what each of its words may have been meant as, written as in a spelled text: with a space on either side. */
export interface ForgivingInterpretation extends Interpretation {
  readonly meant: readonly (readonly string[])[];
}

/** Looks a reading's words up among all words that there are, one slip forgiven. */
export function forgive(reading: Interpretation, known: readonly string[]): ForgivingInterpretation {
  const meant = reading.words.map(({ letters, maySlip }) =>
    maySlip ? known.filter((own) => isOneTypo(own, letters)).map((own) => ` ${own} `) : [],
  );
  return { ...reading, meant };
}

/** Whether all of a name fits when it may have a slip, in its letters or by ear. */
export function scoreNameSlips({ kind, tight, roughly }: Field, reading: ForgivingInterpretation): number {
  if (reading.wrongLayout || kind === 'text') return RANKS.none;
  if (reading.maySlip && isOneTypo(tight, reading.tight)) return RANKS.typo;
  const isHeard = roughly.length > 4 && reading.sound !== null && isOneTypo(roughly, reading.roughly);
  return isHeard ? RANKS.typo + 0.1 : RANKS.none;
}

/** Whether a field fits when one word of it, or all of a name, may have a slip. */
export function scoreSlips(field: Field, reading: ForgivingInterpretation): number {
  const named = scoreNameSlips(field, reading);
  if (named !== RANKS.none || reading.wrongLayout) return named;
  const fits = reading.words.every(
    ({ start }, word) =>
      field.spaced.includes(start) || reading.meant[word]?.some((own) => field.spaced.includes(own)) === true,
  );
  return fits ? RANKS.typo + 0.2 : RANKS.none;
}
