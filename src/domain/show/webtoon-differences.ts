import * as v from 'valibot';

import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';
import { stamped } from '#domain/story/stamp.ts';

const difference = stamped({ id: slug, text: localText, confidence, sources: sourceIds });

/** `webtoon-differences.json`: where the series leaves its source, each once it has happened in the series. */
export const webtoonDifferencesFile = v.strictObject({ differences: v.array(difference) });
