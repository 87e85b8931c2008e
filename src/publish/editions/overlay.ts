import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { fingerprintOf, mapTexts, type Text } from './texts.ts';

const said = v.pipe(v.string(), v.regex(/\S/, 'a text that is not empty'));

/** One text in another language. Which text it is, is said by record, field and fingerprint, never by a position. */
export const translation = v.strictObject({
  record: v.string(),
  field: v.pipe(v.string(), v.regex(/\S/, 'a field')),
  /** The fingerprint of the English text and its stamp: where either changes, this one is out of date. */
  of: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'a fingerprint of eight digits')),
  /** The stamp of the English text, for whoever reads this file alone. */
  after: v.nullable(v.string()),
  text: said,
});
export type Translation = v.InferOutput<typeof translation>;

/** `ko/characters.json`: the texts of `characters.json` in that language, and how else people type its questions. */
export const overlayFile = v.strictObject({
  texts: v.array(translation),
  /** For `answers.json`: other wordings of a question, by its id. Never shown. */
  wordings: v.optional(v.record(v.string(), v.array(said))),
});
export type Overlay = v.InferOutput<typeof overlayFile>;

/** Where a translation belongs. */
export const keyOf = ({ record, field, of }: Pick<Translation, 'record' | 'field' | 'of'>): string =>
  [record, field, of].join(' ');

/** The key that a text's translation has. */
export const keyOfText = (text: Text): string => keyOf({ ...text, of: fingerprintOf(text) });

/** The overlay of a data file in a folder of facts; an empty one where there is none. @throws {v.ValiError} where it is not what its schema says. */
export function readOverlay(facts: string, language: string, file: string): Overlay {
  const path = join(facts, language, `${file}.json`);
  return existsSync(path) ? v.parse(overlayFile, JSON.parse(readFileSync(path, 'utf8'))) : { texts: [] };
}

/** A parsed data file as an edition has it: each text that is translated in its language, each other one in English; names as they are, but for those that are translated. */
export function layOver(root: unknown, { texts, wordings = {} }: Overlay, language: string): unknown {
  const own = new Map(texts.map((one) => [keyOf(one), one.text]));
  const laid = mapTexts(
    root,
    (text) => {
      const says = own.get(keyOfText(text));
      return says === undefined ? undefined : { lang: language, says };
    },
    (name) => {
      const says = own.get(keyOfText(name));
      if (says === undefined) return undefined;
      return language === 'ko' ? { en: name.en, ko: says } : { en: says, ko: name.ko };
    },
  );
  return Object.keys(wordings).length === 0 ? laid : withWordings(laid, wordings);
}

const asked = v.looseObject({
  answers: v.array(v.looseObject({ id: v.string(), also: v.array(v.string()) })),
});

function withWordings(root: unknown, wordings: Readonly<Record<string, readonly string[]>>): unknown {
  const file = v.parse(asked, root);
  return {
    ...file,
    answers: file.answers.map((one) => ({ ...one, also: [...one.also, ...(wordings[one.id] ?? [])] })),
  };
}
