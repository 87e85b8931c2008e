import * as v from 'valibot';

import { stamped } from './stamp.ts';
import { confidence, localText, slug, sourceIds } from './text.ts';

const difference = stamped({ id: slug, text: localText, confidence, sources: sourceIds });

/** `webtoon-differences.json`: where the series leaves its source, each once it has happened in the series. */
export const webtoonDifferencesFile = v.strictObject({ differences: v.array(difference) });
