import * as v from 'valibot';

import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';

const title = v.strictObject({
  id: slug,
  language: v.pipe(v.string(), v.nonEmpty()),
  title: v.pipe(v.string(), v.nonEmpty()),
  status: v.picklist(['original-title', 'romanisation', 'service-title', 'presumed-service-title', 'press-title']),
  confidence,
  aliases: v.array(v.string()),
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `titles.json`: what the show is called where, and what must not be taken for it. */
export const titlesFile = v.strictObject({
  titles: v.array(title),
  matching: v.array(v.strictObject({ id: slug, text: localText, confidence, sources: sourceIds })),
  doNotMatch: v.array(v.strictObject({ id: slug, title: v.string(), why: localText, sources: sourceIds })),
});
export type Titles = v.InferOutput<typeof titlesFile>;
