import * as v from 'valibot';

/** Blanks say nothing. */
const said = v.pipe(v.string(), v.regex(/\S/, 'a text that is not empty'));

/** A text of the facts as they are published: in English. */
const englishText = v.strictObject({ en: said });

/**
 * A text that a page shows: in English, or, where the facts are laid out for another edition, as it says it and in which language
 * (src/publish/editions/overlay.ts).
 */
export const localText = v.lazy((text) => (isTranslated(text) ? translatedText : englishText));
export type LocalText = v.InferOutput<typeof localText>;

const translatedText = v.strictObject({ lang: v.string(), says: said });
const isTranslated = (text: unknown) => typeof text === 'object' && text !== null && 'says' in text;

/** A text's words, and their language as `lang` says it. */
export function readText(text: LocalText): { readonly lang: string; readonly says: string } {
  return 'en' in text ? { lang: 'en', says: text.en } : text;
}

/** A text's words, where something around them says the language, or nobody reads it there. */
export const says = (text: LocalText): string => readText(text).says;

/** A proper name in Latin letters and in Hangul; `ko` is null where no source prints it. */
export const properName = v.strictObject({
  en: said,
  ko: v.nullable(said),
});
export type ProperName = v.InferOutput<typeof properName>;

/** A record's id: a slug that the facts carry, never made from display text. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'an id of a-z, 0-9, "-" and "."'));

/** Ids of records in `sources.json`. Empty only where a record says itself that no source was found. */
export const sourceIds = v.array(slug);

/** How sure the record is, in the words of the dossiers. */
export const confidence = v.picklist(['high', 'medium', 'low']);
export type Confidence = v.InferOutput<typeof confidence>;
