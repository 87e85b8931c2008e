import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DATA_FILES } from '#domain/files/data-files.ts';

import { keyOf, keyOfText, readOverlay } from './overlay.ts';
import { fingerprintOf, namesIn, textsIn } from './texts.ts';

/** How far the translation of one data file has come. */
export interface Progress {
  readonly file: string;
  readonly texts: number;
  /** What shows English there: it is not translated, or its English has changed since. Each as `record field fingerprint: English`. */
  readonly left: readonly string[];
  /** Translations of what English does not say any more. */
  readonly outOfDate: number;
}

/** How far a language has come in a folder of facts, for every file that has texts. */
export function progressOf(facts: string, language: string): Progress[] {
  return Object.keys(DATA_FILES).flatMap((file) => {
    const root: unknown = JSON.parse(readFileSync(join(facts, `${file}.json`), 'utf8'));
    const texts = textsIn(root);
    const translations = readOverlay(facts, language, file).texts;
    const own = new Set(translations.map(keyOf));
    const keys = new Set([...texts, ...namesIn(root)].map(keyOfText));
    const left = texts
      .filter((text) => !own.has(keyOfText(text)))
      .map((text) => `${text.record || '-'} ${text.field} ${fingerprintOf(text)}: ${text.en}`);
    const outOfDate = translations.filter((one) => !keys.has(keyOf(one))).length;
    return texts.length === 0 ? [] : [{ file, texts: texts.length, left, outOfDate }];
  });
}

/** Of all texts of a language, how many are there, in whole per cent that are rounded down: a hundred is all of them. */
export function percentDone(progress: readonly Progress[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const all = sum(progress.map(({ texts }) => texts));
  return all === 0 ? 100 : Math.floor((100 * (all - sum(progress.map(({ left }) => left.length)))) / all);
}
