import * as v from 'valibot';

import { localText, slug, sourceIds } from '#domain/facts/text.ts';

import type { Spoiler } from './shield.ts';
import { stamped } from './stamp.ts';
import { seasonNumber } from './story.ts';

const plotNote = stamped({
  id: slug,
  season: seasonNumber,
  text: localText,
  certainty: v.picklist(['official', 'reported', 'speculation']),
  sources: sourceIds,
});

/** `plot.json`: what has been told of a coming season's story. */
export const plotFile = v.strictObject({ plot: v.array(plotNote) });
/** One note, opened. */
export type PlotNote = v.InferOutput<typeof plotNote> extends Spoiler<infer Record> ? Record : never;
