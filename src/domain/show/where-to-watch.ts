import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import { stamped } from '#domain/story/stamp.ts';

/** `worldwide`, an ISO 3166 country code, or null where the record names no place. */
const region = v.nullable(
  v.union([v.literal('worldwide'), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as KR'))]),
);

const place = stamped({
  id: slug,
  season: v.nullable(v.number()),
  region,
  service: v.string(),
  /** What can be had there; absent: the series. */
  medium: v.optional(v.picklist(['series', 'webtoon'])),
  note: localText,
  /** The language that it is dubbed into there, as a language tag. */
  dub: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "de"'))),
  asOf: v.nullable(factDate),
  sources: sourceIds,
});

const price = v.strictObject({
  id: slug,
  region,
  asOf: factDate,
  text: localText,
  sources: sourceIds,
});

/** `watch.json`: where the show streams, what that cost on which date, and at what hour a season drops. */
export const whereToWatchFile = v.strictObject({
  places: v.array(place),
  premiereHour: v.strictObject({
    zone: v.literal('America/Los_Angeles'),
    time: v.literal('00:00'),
    note: localText,
    sources: sourceIds,
  }),
  prices: v.array(price),
  pricesNote: localText,
});
