import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { localText, properName, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';
import { seasonNumber } from '#domain/story/story.ts';

const castEntry = stamped({
  id: slug,
  season: seasonNumber,
  actor: properName,
  characterId: v.nullable(slug),
  kind: v.picklist(['returning', 'new']),
  certainty: v.picklist(['official', 'reported', 'speculation']),
  withdrawn: v.boolean(),
  note: v.nullable(localText),
  reported: v.optional(factDate),
  sources: sourceIds,
});

/**
 * `casting.json`: who is, may be or will not be in a coming season, and how sure that is. What was said of a former one stays. `reported`
 * is the day of the report that `note` tells of, else of the first one known.
 */
export const castingFile = v.strictObject({ cast: v.array(castEntry) });
/** One cast entry, opened. */
export type CastEntry = v.InferOutput<typeof castEntry> extends Spoiler<infer Record> ? Record : never;
