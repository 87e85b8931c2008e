import * as v from 'valibot';

import { factDate, factDay } from '#domain/facts/fact-date.ts';
import { confidence, localText, properName, slug, sourceIds } from '#domain/facts/text.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';

/** What somebody did for the show. */
export const creditRole = v.picklist(['director', 'writer', 'studio', 'network']);

const credit = v.strictObject({
  id: slug,
  role: creditRole,
  name: properName,
  aliases: v.array(v.string()),
  note: v.nullable(localText),
  confidence,
  sources: sourceIds,
});

const officialPage = stamped({
  id: slug,
  name: localText,
  url: v.pipe(v.string(), v.url()),
  published: v.nullable(factDate),
  language: v.pipe(v.string(), v.nonEmpty()),
  sources: sourceIds,
});

/** `show.json`: the show itself. One object, no list. */
export const showFile = v.strictObject({
  title: v.strictObject({ en: v.string(), ko: v.string(), romanised: v.string(), literal: v.string() }),
  network: v.string(),
  country: v.string(),
  language: v.string(),
  genres: v.array(localText),
  premiere: v.strictObject({
    date: factDay,
    model: localText,
    pressConference: v.nullable(factDay),
    sources: sourceIds,
  }),
  credits: v.array(credit),
  webtoon: v.strictObject({
    title: properName,
    author: properName,
    platform: v.string(),
    start: factDate,
    end: factDate,
    confidence,
    note: v.nullable(localText),
    sources: sourceIds,
  }),
  setting: v.strictObject({
    city: properName,
    school: properName,
    class: v.string(),
    virus: maySpoil(localText),
    halfZombieTerm: maySpoil(properName),
    sources: sourceIds,
  }),
  filming: v.strictObject({
    start: factDate,
    end: factDate,
    interruption: localText,
    places: v.array(localText),
    confidence,
    note: v.nullable(localText),
    sources: sourceIds,
  }),
  runtimes: v.strictObject({ confidence, note: localText, sources: sourceIds }),
  ids: v.strictObject({
    netflix: v.string(),
    imdb: v.string(),
    tmdb: v.string(),
    /** The seasons under the show at TMDB; one that is only announced has an id too. */
    tmdbSeasons: v.array(v.strictObject({ season: v.pipe(v.number(), v.integer(), v.minValue(1)), id: v.string() })),
    naverWebtoon: v.string(),
    confidence,
    note: localText,
    sources: sourceIds,
  }),
  officialSite: v.pipe(v.string(), v.url()),
  officialPages: v.array(officialPage),
});
export type Show = v.InferOutput<typeof showFile>;
