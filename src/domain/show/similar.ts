import * as v from 'valibot';

import { confidence, localText, properName, slug, sourceIds } from '#domain/facts/text.ts';

const similarTitle = v.strictObject({
  id: slug,
  title: properName,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  kind: v.picklist(['series', 'film', 'webtoon', 'book', 'game']),
  network: v.nullable(v.string()),
  why: localText,
  confidence,
  unverified: v.array(v.picklist(['title.ko', 'year', 'network', 'kind'])),
  sources: sourceIds,
});

/** `similar.json`: what to watch meanwhile. */
export const similarFile = v.strictObject({ similar: v.array(similarTitle) });
