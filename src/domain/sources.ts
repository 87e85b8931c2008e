import * as v from 'valibot';

import { factDate } from './fact-date.ts';
import { maySpoil } from './stamp.ts';
import { slug } from './text.ts';

const source = v.strictObject({
  id: slug,
  publisher: v.pipe(v.string(), v.nonEmpty()),
  page: maySpoil(
    v.strictObject({ title: v.pipe(v.string(), v.nonEmpty()), url: v.nullable(v.pipe(v.string(), v.url())) }),
  ),
  published: v.nullable(factDate),
  kind: v.picklist(['news', 'blog', 'database', 'reference', 'review', 'wiki', 'trade', 'press-release', 'official']),
  language: v.nullable(v.pipe(v.string(), v.nonEmpty())),
});

/** `sources.json`: one record per address. Title and address wait for `page.after` where they tell. */
export const sourcesFile = v.strictObject({ sources: v.array(source) });
export type Source = v.InferOutput<typeof source>;
