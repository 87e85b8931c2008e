import * as v from 'valibot';

/** Blanks say nothing. */
const said = v.pipe(v.string(), v.regex(/\S/, 'a text that is not empty'));

/** A text that a page shows, in English and, where there is one, in Korean. */
export const localText = v.strictObject({
  en: said,
  ko: v.optional(said),
});
export type LocalText = v.InferOutput<typeof localText>;

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
