import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';

import type { Spoiler } from './shield.ts';
import { maySpoil, stamped } from './stamp.ts';
import { storyPointId } from './story.ts';

const keyEvent = v.strictObject({
  id: slug,
  /** `place` is the room that it happens in, where a source names it. */
  detail: maySpoil(v.strictObject({ text: localText, characters: v.array(slug), place: v.optional(slug) })),
  sources: sourceIds,
  sourcesInferred: v.boolean(),
});

/** Day 1 is the day of the outbreak. */
const dayOfStory = v.pipe(v.number(), v.integer(), v.minValue(1));

const episode = stamped({
  id: storyPointId,
  season: v.pipe(v.number(), v.integer(), v.minValue(1)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  runtimeMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  runtimeConfidence: confidence,
  released: factDay,
  premise: maySpoil(localText),
  outcome: maySpoil(localText),
  /** Where the class is at its end, where a source says so. */
  place: v.optional(maySpoil(v.strictObject({ room: slug, sources: sourceIds }))),
  /** The days of the story that it covers, counted from the outbreak on, where a source says so. */
  days: v.optional(maySpoil(v.strictObject({ first: dayOfStory, last: dayOfStory, confidence, sources: sourceIds }))),
  keyEvents: v.array(keyEvent),
  sources: sourceIds,
});

/** `episodes.json`: in story order. The premise is safe after the episode before, the outcome after its own. */
export const episodesFile = v.strictObject({ episodes: v.array(episode) });
/** One episode, opened; what waits inside is still sealed. */
export type Episode = v.InferOutput<typeof episode> extends Spoiler<infer Record> ? Record : never;
