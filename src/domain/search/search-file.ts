import * as v from 'valibot';

import { WORKED_OUT } from '#domain/answers/worked-out.ts';
import { factDate, factDay } from '#domain/facts/fact-date.ts';
import { group } from '#domain/facts/group.ts';
import { localText, properName, slug } from '#domain/facts/text.ts';
import { claimTopic } from '#domain/status/claim-kinds.ts';
import { milestoneId } from '#domain/status/milestones.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { seasonNumber, storyPointId } from '#domain/story/story.ts';

/** What our own rules make of a name, for finding it only. */
const forms = v.array(v.string());
const named = { name: properName, given: forms, forms };

/** What is known of somebody in a coming season. */
const casting = {
  season: seasonNumber,
  kind: v.picklist(['returning', 'new']),
  certainty: v.picklist(['official', 'reported', 'speculation']),
  withdrawn: v.boolean(),
};

const person = stamped({
  id: slug,
  ...named,
  aliases: v.array(maySpoil(v.string())),
  group,
  class: v.nullable(v.string()),
  role: maySpoil(localText),
  actor: v.nullable(v.strictObject({ ...named, aliases: v.array(v.string()) })),
  /** Holds one word where no source confirms the part. */
  unverified: v.array(maySpoil(v.literal('actor'))),
  castings: v.array(stamped(casting)),
});

/** Somebody of whom only the casting is known. */
const cast = stamped({ id: slug, ...named, ...casting });

/** One of the makers. */
const credit = v.strictObject({
  id: slug,
  role: v.picklist(['director', 'writer', 'studio']),
  ...named,
  aliases: v.array(v.string()),
});

const episode = stamped({
  id: storyPointId,
  season: v.number(),
  number: v.number(),
  forms,
  texts: v.array(maySpoil(localText)),
});

const days = { from: factDay, to: factDay };

/** With what its verdict is made of: the schemas of the ledger would bring its whole script along. */
const claim = stamped({
  id: slug,
  season: v.optional(seasonNumber),
  topic: claimTopic,
  statement: localText,
  speakers: v.array(maySpoil(properName)),
  madeOn: factDate,
  madeOnInferred: v.boolean(),
  window: v.nullable(
    v.strictObject({
      season: v.optional(seasonNumber),
      ...days,
      kind: v.picklist(['predicts', 'excludes']),
      event: milestoneId,
    }),
  ),
  condition: v.nullable(v.strictObject({ event: milestoneId, ...days })),
  withdrawn: v.optional(v.strictObject({ on: factDay })),
});

/** From when on a source may be found: what is called how stands in `sources.json`, which is loaded when somebody looks for sources. */
const source = stamped({ id: slug });

/** A word of the glossary, in all its spellings. */
const term = stamped({ id: slug, words: v.array(maySpoil(v.string())) });

/** A question of `answers.json`, in the ways people type it, and what the site works its answer out by, if it does. */
const question = stamped({
  id: slug,
  derived: v.optional(v.picklist(WORKED_OUT)),
  wordings: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** `search.json`: what can be found and by which words. The build makes it of the data files; stamps are theirs or later. */
export const searchFile = v.strictObject({
  /** The awaited season, which pages are about. */
  awaited: seasonNumber,
  people: v.array(person),
  cast: v.array(cast),
  credits: v.array(credit),
  episodes: v.array(episode),
  terms: v.array(term),
  questions: v.array(question),
  claims: v.array(claim),
  sources: v.array(source),
  /** Who has published them: their names ask for sources. */
  publishers: v.array(stamped({ name: v.string() })),
});
