import * as v from 'valibot';

import { localText, properName, slug } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

/** Who speaks: officials and anonymous blogs are never ranked together. */
export const speakerKind = v.picklist(['official', 'maker', 'actor', 'agency', 'outlet', 'blog', 'unnamed']);

const speaker = stamped({
  id: slug,
  name: properName,
  kind: speakerKind,
  note: v.nullable(localText),
});

/** `speakers.json`: one record per real person, company or outlet behind the claims. */
export const speakersFile = v.strictObject({ speakers: v.array(speaker) });
/** One speaker, opened. */
export type Speaker = v.InferOutput<typeof speaker> extends Spoiler<infer Record> ? Record : never;
