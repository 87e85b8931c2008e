import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';
import { stamped } from '#domain/story/stamp.ts';

const trailer = stamped({
  id: slug,
  season: v.number(),
  kind: v.picklist(['teaser', 'trailer', 'announcement', 'commentary', 'making-of', 'clip']),
  published: v.nullable(factDate),
  url: v.nullable(v.pipe(v.string(), v.url())),
  official: v.boolean(),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `trailers.json`: clips, as plain links, never embedded. */
export const trailersFile = v.strictObject({ trailers: v.array(trailer) });
