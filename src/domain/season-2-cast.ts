import * as v from 'valibot';

import type { Spoiler } from './shield.ts';
import { stamped } from './stamp.ts';
import { localText, properName, slug, sourceIds } from './text.ts';

const castEntry = stamped({
  id: slug,
  actor: properName,
  characterId: v.nullable(slug),
  kind: v.picklist(['returning', 'new']),
  certainty: v.picklist(['official', 'reported', 'speculation']),
  withdrawn: v.boolean(),
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `season-2-cast.json`: who is, may be or will not be in season 2, and how sure that is. */
export const season2CastFile = v.strictObject({ cast: v.array(castEntry) });
/** One cast entry, opened. */
export type CastEntry = v.InferOutput<typeof castEntry> extends Spoiler<infer Record> ? Record : never;
