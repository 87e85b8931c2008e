import * as v from 'valibot';

import { EDITION } from '#i18n/editions.ts';

import spanish from './known-facts.es.json' with { type: 'json' };
import indonesian from './known-facts.id.json' with { type: 'json' };
import list from './known-facts.json' with { type: 'json' };
import korean from './known-facts.ko.json' with { type: 'json' };
import portuguese from './known-facts.pt-BR.json' with { type: 'json' };

/** Something that becomes known at a story point, as a pattern over a line of text. */
export interface KnownFact {
  readonly id: string;
  readonly after: string;
  /** What happens, in our words. */
  readonly why: string;
  readonly pattern: RegExp;
}

const entry = v.object({ id: v.string(), after: v.string(), why: v.string(), pattern: v.string() });
const told = v.strictObject({ id: v.string(), pattern: v.string() });

/** How the same facts are told in other languages. A fact that is not in there is a name that the English pattern has in that spelling, too. */
const OTHER_LANGUAGES: ReadonlyMap<string, unknown> = new Map([
  ['ko', korean],
  ['es', spanish],
  ['pt-BR', portuguese],
  ['id', indonesian],
]);

/** A name that is an everyday word of a language counts there as it is written: "hari" is a day in Indonesian. */
const EVERYDAY: ReadonlyMap<string, readonly [name: string, written: string]> = new Map([
  ['id', [String.raw`\bHa-?ri\b`, String.raw`\b(?:Ha-ri|Jang Hari)\b`]],
]);

/**
 * The facts as they are told in a language, and in English, which stands wherever nothing is translated.
 * @throws {Error} where the language tells a fact that is not in the list.
 */
export function patternsFor(language: string): readonly KnownFact[] {
  const facts = v.parse(v.array(entry), list);
  const own = v.parse(v.array(told), OTHER_LANGUAGES.get(language) ?? []);
  const everyday = EVERYDAY.get(language);
  const stray = own.find(({ id }) => facts.every((fact) => fact.id !== id));
  if (stray !== undefined)
    throw new Error(`known-facts.${language}.json tells "${stray.id}", which is not in known-facts.json.`);
  return facts.map(({ pattern, ...fact }) => {
    const patterns = [
      everyday === undefined ? pattern : pattern.replaceAll(...everyday),
      ...own.filter(({ id }) => id === fact.id).map((one) => one.pattern),
    ];
    return { ...fact, pattern: new RegExp(patterns.join('|'), 'iu') };
  });
}

/**
 * What happens in the story, written by hand and read off no stamp, so that a fact nobody stamped is found too. Each
 * pattern knows the spellings of the names and the ways to say it, within one sentence, in the language of the edition.
 */
export const KNOWN_FACTS: readonly KnownFact[] = patternsFor(EDITION.language);
