import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { group } from '#domain/facts/group.ts';
import { localText, properName, slug } from '#domain/facts/text.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { seasonNumber, storyPointId } from '#domain/story/story.ts';

/** What our own rules make of a name, for finding it only. */
const forms = v.array(v.string());
const named = { name: properName, given: forms, forms };

const person = stamped({
  id: slug,
  ...named,
  aliases: v.array(maySpoil(v.string())),
  group,
  class: v.nullable(v.string()),
});

const actor = stamped({
  id: slug,
  ...named,
  aliases: v.array(v.string()),
  /** Whom they play; null for somebody of whom only the casting is known. */
  plays: v.nullable(v.strictObject({ id: slug, name: properName })),
  /** Holds one word where no source confirms the part. */
  unverified: v.array(maySpoil(v.literal('actor'))),
  casting: v.nullable(v.picklist(['official', 'reported', 'speculation', 'withdrawn'])),
  /** Of the casting; null where there is none. */
  season: v.nullable(seasonNumber),
});

const episode = stamped({
  id: storyPointId,
  season: v.number(),
  number: v.number(),
  forms,
  texts: v.array(maySpoil(localText)),
});

const claim = stamped({
  id: slug,
  statement: localText,
  speakers: v.array(maySpoil(properName)),
  madeOn: factDate,
  madeOnInferred: v.boolean(),
});

const source = stamped({
  id: slug,
  title: v.string(),
  publisher: v.string(),
  published: v.nullable(factDate),
});

/** `search.json`: what can be found and by which words. The build makes it of the data files; stamps are theirs or later. */
export const searchFile = v.strictObject({
  /** The awaited season, which pages are about. */
  awaited: seasonNumber,
  people: v.array(person),
  actors: v.array(actor),
  episodes: v.array(episode),
  claims: v.array(claim),
  sources: v.array(source),
});
