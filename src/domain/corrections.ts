import * as v from 'valibot';

import type { Spoiler } from './shield.ts';
import { stamped } from './stamp.ts';
import { localText, slug, sourceIds } from './text.ts';

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
