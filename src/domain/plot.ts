import * as v from 'valibot';

import { stamped } from './stamp.ts';
import { seasonNumber } from './story.ts';
import { localText, slug, sourceIds } from './text.ts';

const plotNote = stamped({
  id: slug,
  season: seasonNumber,
  text: localText,
  certainty: v.picklist(['official', 'reported', 'speculation']),
  sources: sourceIds,
});

/** `plot.json`: what has been told of a coming season's story. */
export const plotFile = v.strictObject({ plot: v.array(plotNote) });
