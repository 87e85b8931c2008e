import * as v from 'valibot';

import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';

const rating = v.strictObject({
  id: slug,
  country: v.nullable(v.string()),
  board: localText,
  rating: localText,
  descriptors: v.array(localText),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `ratings.json`: age ratings by country. `country` is an ISO 3166 code, null where the source names none. */
export const ratingsFile = v.strictObject({ ratings: v.array(rating) });
