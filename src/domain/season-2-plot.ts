import * as v from 'valibot';

import { stamped } from './stamp.ts';
import { localText, slug, sourceIds } from './text.ts';

const plotNote = stamped({
  id: slug,
  text: localText,
  certainty: v.picklist(['official', 'reported', 'speculation']),
  sources: sourceIds,
});

/** `season-2-plot.json`: what has been told of season 2's story. */
export const season2PlotFile = v.strictObject({ plot: v.array(plotNote) });
