import { isOneTypo } from './one-typo.ts';
import type { Interpretation } from './query.ts';
import { fitsUnit } from './score.ts';
import { spell } from './spell.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly highlighted: boolean;
}

/** Cuts a text where it shows what a reading of the query looked for. One unmarked part where it shows nothing. */
export function highlightParts(text: string, reading: Interpretation): Part[] {
  const composed = text.normalize('NFC');
  const spelled = spell(composed);
  const found = new Set(findUnits(spelled.units, spelled.begins, reading).map((unit) => spelled.places[unit]));
  const parts: { text: string; highlighted: boolean }[] = [];
  let gap = '';
  for (const [place, character] of charactersOf(composed)) {
    const last = parts.at(-1);
    const highlighted = found.has(place);
    // A hyphen or a space between two highlighted letters is highlighted with them.
    if (last?.highlighted && !highlighted && !/[\p{L}\p{N}]/u.test(character)) {
      gap += character;
      continue;
    }
    if (last?.highlighted === highlighted) last.text += gap + character;
    else parts.push({ text: gap + character, highlighted });
    gap = '';
  }
  return gap === '' ? parts : [...parts, { text: gap, highlighted: false }];
}

function charactersOf(text: string): [number, string][] {
  let place = 0;
  return Array.from(text).map((character) => {
    const at = place;
    place += character.length;
    return [at, character];
  });
}

/** The units that a query is seen in: all of it in one place, else its words, else initials, else a word with a slip. */
function findUnits(units: readonly string[], begins: readonly boolean[], reading: Interpretation): number[] {
  const whole = findRun(units, begins, reading.tight);
  if (whole.length > 0) return whole;
  const initials = reading.initials ?? reading.units;
  const first = units.findIndex((_, from) => initials.every((unit, index) => fitsUnit(unit, units[from + index])));
  if (first >= 0) return initials.map((_, index) => first + index);
  return reading.words.flatMap(({ letters }) => {
    const run = findRun(units, begins, letters);
    return run.length > 0 ? run : findSlip(units, begins, letters);
  });
}

/** The units that spell these letters, at the beginning of a word if there is one. */
function findRun(units: readonly string[], begins: readonly boolean[], letters: string): number[] {
  const runs = units.flatMap((_, from) => {
    let [run, end] = ['', from];
    while (run.length < letters.length && letters.startsWith(run) && end < units.length) run += units[end++] ?? '';
    return run.startsWith(letters) ? [[from, end] as const] : [];
  });
  const [from, end] = runs.find(([start]) => begins[start]) ?? runs[0] ?? [0, 0];
  return span(from, end);
}

function findSlip(units: readonly string[], begins: readonly boolean[], word: string): number[] {
  for (let from = 0; from < units.length; from++) {
    if (!begins[from]) continue;
    for (let end = from + 1; end <= units.length; end++) {
      if (end < units.length && !begins[end]) continue;
      if (isOneTypo(units.slice(from, end).join(''), word)) return span(from, end);
    }
  }
  return [];
}

/** The whole numbers from one up to another that is left out. */
function span(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, index) => from + index);
}
