import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { confidence, localText, properName, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

const award = stamped({
  id: slug,
  award: localText,
  category: localText,
  recipient: v.string(),
  result: v.picklist(['nominated', 'won']),
  year: v.pipe(v.number(), v.integer()),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `awards.json`: nominations and wins. */
export const awardsFile = v.strictObject({ awards: v.array(award) });
/** One award, opened. */
export type Award = v.InferOutput<typeof award> extends Spoiler<infer Record> ? Record : never;

const rating = v.strictObject({
  id: slug,
  country: v.nullable(v.string()),
  board: localText,
  rating: localText,
  descriptors: v.array(localText),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `ratings.json`: age ratings by country. `country` is an ISO 3166 code, null where the source names none. */
export const ratingsFile = v.strictObject({ ratings: v.array(rating) });

const similarTitle = v.strictObject({
  id: slug,
  title: properName,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  kind: v.picklist(['series', 'film', 'webtoon', 'book', 'game']),
  network: v.nullable(v.string()),
  like: v.optional(v.picklist(['school', 'zombies', 'shut-in', 'monsters', 'kin'])),
  why: localText,
  confidence,
  unverified: v.array(v.picklist(['title.ko', 'year', 'network', 'kind'])),
  sources: sourceIds,
});

/** `similar.json`: what to watch meanwhile. */
export const similarFile = v.strictObject({ similar: v.array(similarTitle) });
export type SimilarTitle = v.InferOutput<typeof similarTitle>;
/** In which way another title is like ours; `kin` is some other way. */
export type Likeness = NonNullable<SimilarTitle['like']>;

const trailer = stamped({
  id: slug,
  season: v.number(),
  kind: v.picklist(['teaser', 'trailer', 'announcement', 'commentary', 'making-of', 'clip']),
  published: v.nullable(factDate),
  url: v.nullable(v.pipe(v.string(), v.url())),
  official: v.boolean(),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `trailers.json`: clips, as plain links, never embedded. */
export const trailersFile = v.strictObject({ trailers: v.array(trailer) });

const difference = stamped({
  id: slug,
  text: localText,
  /** The same, told side by side: how the webtoon has it, and how the series, null where our sources only say that it has it otherwise. */
  sides: v.optional(v.strictObject({ webtoon: localText, series: v.nullable(localText) })),
  confidence,
  sources: sourceIds,
});

/** `webtoon-differences.json`: where the series leaves its source, each once it has happened in the series. */
export const webtoonDifferencesFile = v.strictObject({ differences: v.array(difference) });
/** One difference, opened. */
export type Difference = v.InferOutput<typeof difference> extends Spoiler<infer Record> ? Record : never;

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
