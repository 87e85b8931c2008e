import * as v from 'valibot';

import { slug } from '#domain/facts/text.ts';

import { milliseconds } from './milliseconds.ts';
import { visibleAddress } from './visible-address.ts';

/** Which reader understands a watched place. */
export const KINDS = ['netflix-chart', 'tvmaze', 'wikidata', 'mediawiki', 'rss', 'atom', 'page'] as const;
export type Kind = (typeof KINDS)[number];

const watchedPlace = v.strictObject({
  id: slug,
  /** What it is, as a person would say it. */
  what: v.pipe(v.string(), v.nonEmpty()),
  url: visibleAddress,
  /** Where a person looks, where that is another address. */
  look: v.optional(visibleAddress),
  kind: v.picklist(KINDS),
  /** Who publishes it, as a source says it: of a chart, which may be cited. */
  publisher: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** What a title or a page has to say, as a person would write it; `{awaited}` stands for the awaited season. */
  looksFor: v.array(v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u, 'a word to look for'))),
  /** How often it may be asked at most. */
  every: v.pipe(
    v.string(),
    v.check((every) => milliseconds(every) !== undefined, 'a duration such as P1D, PT12H or P0D'),
    v.transform((every) => milliseconds(every) ?? 0),
  ),
  /**
   * On what terms we look. `by: "robots"`: where its host's robots.txt lets a program; `by: "api"`: it is made for programs, and
   * what its host says of that on `page` holds.
   */
  terms: v.strictObject({ by: v.picklist(['robots', 'api']), page: v.nullable(visibleAddress), says: v.string() }),
});
/** A place on the web that the watch looks at. */
export type WatchedPlace = v.InferOutput<typeof watchedPlace>;

/** The table of watched places. `seen` are the ids of clues that somebody has looked at and that need no edit. */
export const placesFile = v.strictObject({
  places: v.pipe(
    v.array(watchedPlace),
    v.minLength(1, 'at least one place'),
    v.check((places) => new Set(places.map(({ id }) => id)).size === places.length, 'every id once'),
  ),
  seen: v.optional(v.array(v.string()), []),
});
