import * as v from 'valibot';

import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

const correction = stamped({
  id: slug,
  article: slug,
  says: localText,
  actually: localText,
  sources: sourceIds,
});

/** `corrections.json`: what our three founding articles got wrong, and what the sources say. */
export const correctionsFile = v.strictObject({ corrections: v.array(correction) });
/** One mistake and what is right, opened. */
export type Correction = v.InferOutput<typeof correction> extends Spoiler<infer Record> ? Record : never;
