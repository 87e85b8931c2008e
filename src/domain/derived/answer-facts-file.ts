import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { localText, properName, slug } from '#domain/facts/text.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { seasonNumber, storyPointId } from '#domain/story/story.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * `answer-facts.json`: what the answers to questions are worked out from, and no more of each file than they need. The build makes it
 * of the data files; stamps are theirs. Nothing in it depends on the day it is read.
 */
export const answerFactsFile = v.strictObject({
  title: v.strictObject({ ko: v.string(), romanised: v.string(), literal: v.string() }),
  network: v.string(),
  country: v.string(),
  language: v.string(),
  city: properName,
  webtoon: v.strictObject({ title: properName, author: properName, platform: v.string() }),
  filmedAt: v.array(localText),
  directors: v.array(properName),
  writers: v.array(properName),
  /** The days on which the seasons before the awaited one came out. */
  releases: v.array(v.strictObject({ season: seasonNumber, date: factDate })),
  /** The seasons that are on the network everywhere, as far as it says so. */
  watch: v.array(stamped({ season: v.nullable(v.number()) })),
  /** Into which languages it has been dubbed, as language tags. */
  dubs: v.array(stamped({ language: v.string() })),
  /** Where the webtoon can be read. */
  readOn: v.array(v.string()),
  price: v.nullable(v.strictObject({ asOf: factDate, text: localText })),
  ratings: v.array(v.strictObject({ rating: localText, country: v.string() })),
  /** What the content notes call strong. */
  strong: v.array(localText),
  similar: v.array(properName),
  awards: v.array(stamped({ won: v.boolean() })),
  /** The largest number of hours that is sure. */
  hours: v.nullable(maySpoil(v.strictObject({ value: v.number(), metric: localText }))),
  scores: v.array(stamped({ metric: localText, value: v.number(), unit: v.string() })),
  trailers: v.array(stamped({ season: v.number(), published: v.nullable(factDate) })),
  /** How a season ends. */
  endings: v.array(v.strictObject({ season: seasonNumber, episode: storyPointId, outcome: maySpoil(localText) })),
  /** What Netflix has told of a coming season's story. */
  plot: v.array(stamped({ season: seasonNumber, text: localText })),
  /** Whom Netflix has confirmed for a coming season. */
  cast: v.array(
    stamped({
      season: seasonNumber,
      kind: v.picklist(['returning', 'new']),
      /** Null where the part has no record yet. */
      person: v.nullable(slug),
      /** As their friends call them. */
      name: properName,
    }),
  ),
  /** The roll after each episode: how many people stand on the register, and how many of them answer. */
  rolls: v.array(stamped({ episode: storyPointId, answering: count, people: count })),
});
