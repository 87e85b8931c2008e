import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { localText } from '#domain/facts/text.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { seasonNumber, storyFile, storyPointId } from '#domain/story/story.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const episode = stamped({
  id: storyPointId,
  season: count,
  number: count,
  runtimeMinutes: v.nullable(count),
  premise: maySpoil(localText),
});

/**
 * `start.json`: what the start page needs of files that it has no other use for. The build makes it of the data files; nothing in it
 * depends on the day it is read.
 */
export const startFile = v.strictObject({
  /** The day of the newest news of each season that has a ladder, and of the awaited one; null where none is dated. */
  newestReports: v.array(v.strictObject({ season: seasonNumber, day: v.nullable(factDay) })),
  /** How many days the seasons that the forecast rests on took from wrap to premiere. */
  waits: v.array(count),
  episodes: v.array(episode),
  /** The day on which the season before the awaited one came out: the wait began. */
  waitSince: factDay,
  /** The show's own page at Netflix. */
  officialSite: v.pipe(v.string(), v.url()),
});

/** The files that the start page reads, with their schemas. They come with the app; the others when a page asks. */
export const START_FILES = {
  milestones: milestonesFile,
  start: startFile,
  story: storyFile,
} as const;
