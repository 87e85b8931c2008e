import { romanize } from 'es-hangul';

import type { ProperName } from '#domain/facts/text.ts';

const TWO_PARTS = /^\S+ \S+$/;
const HANGUL = /^\p{Script=Hangul}+$/u;

/** The forms of a name that no source has to print. */
interface NameForms {
  /** The given name alone, in both scripts: as good as the full one. */
  readonly given: string[];
  /** The romanisation of the Hangul, family name first and last. */
  readonly forms: string[];
}

/**
 * Given name and romanisation of a Korean name. Only a family name with two syllables behind it is taken apart.
 *
 * Revised Romanisation of Korean (Ministry of Culture and Tourism, 2000): syllable by syllable, since sounds that
 * change between the syllables of a personal name are not written.
 */
export function nameForms(name: ProperName): NameForms {
  if (name.ko === null || !HANGUL.test(name.ko)) return { given: [], forms: [] };
  const [family = '', ...given] = Array.from(name.ko, (syllable) => romanize(syllable));
  const [, latin] = name.en.split(' ');
  if (given.length !== 2 || latin === undefined || !TWO_PARTS.test(name.en)) {
    return { given: [], forms: [[family, ...given].join('')] };
  }
  return {
    given: [latin, name.ko.slice(1)],
    forms: [`${family} ${given.join('')}`, `${given.join('')} ${family}`],
  };
}
