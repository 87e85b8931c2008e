import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';

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

const correction = stamped({
  id: slug,
  article: slug,
  says: localText,
  actually: localText,
  sources: sourceIds,
});

/** `corrections.json`: what our three founding articles got wrong, and what the sources say. */
export const correctionsFile = v.strictObject({ corrections: v.array(correction) });
/** One mistake and what is right, opened. */
export type Correction = v.InferOutput<typeof correction> extends Spoiler<infer Record> ? Record : never;

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
