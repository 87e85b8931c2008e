import * as v from 'valibot';

import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';
import { stamped } from '#domain/story/stamp.ts';

const award = stamped({
  id: slug,
  award: localText,
  category: localText,
  recipient: v.string(),
  result: v.picklist(['nominated', 'won']),
  year: v.pipe(v.number(), v.integer()),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `awards.json`: nominations and wins. */
export const awardsFile = v.strictObject({ awards: v.array(award) });
