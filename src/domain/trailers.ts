import * as v from 'valibot';

import { factDate } from './fact-date.ts';
import { stamped } from './stamp.ts';
import { confidence, localText, slug, sourceIds } from './text.ts';

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
