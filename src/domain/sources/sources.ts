import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { slug } from '#domain/facts/text.ts';
import { maySpoil } from '#domain/story/stamp.ts';

const name = v.pipe(v.string(), v.nonEmpty());

const source = v.strictObject({
  id: slug,
  publisher: name,
  page: maySpoil(
    v.strictObject({ title: v.pipe(v.string(), v.nonEmpty()), url: v.nullable(v.pipe(v.string(), v.url())) }),
  ),
  published: v.nullable(factDate),
  of: v.optional(v.strictObject({ publisher: name, date: v.nullable(factDate) })),
  kind: v.picklist(['news', 'blog', 'database', 'reference', 'review', 'wiki', 'trade', 'press-release', 'official']),
  language: v.nullable(v.pipe(v.string(), v.nonEmpty())),
});

/**
 * `sources.json`: one record per address. Title and address wait for `page.after` where they tell. A page that passes on
 * another's says whose and of when in `of`: what it tells is as old as that, and undated where that is.
 */
export const sourcesFile = v.strictObject({ sources: v.array(source) });
export type Source = v.InferOutput<typeof source>;
