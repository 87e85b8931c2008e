import * as v from 'valibot';

import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import { stamped } from '#domain/story/stamp.ts';

const gap = stamped({
  id: slug,
  subject: v.pipe(
    v.string(),
    v.regex(/^(season-[1-9]\d*|comparables|extras)$/, 'a season such as "season-1", "comparables" or "extras"'),
  ),
  text: localText,
  /** What was read of it, where something was. */
  sources: v.optional(sourceIds),
});

/** `gaps.json`: what we looked for and did not find, and conflicts that we could not settle. */
export const gapsFile = v.strictObject({ gaps: v.array(gap) });
