import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { claimsFile } from '#domain/claims.ts';
import { lastVerifiedDay } from '#domain/last-verified.ts';
import { milestonesFile } from '#domain/milestones.ts';
import { createView, shield, START } from '#domain/shield.ts';
import { sourcesFile } from '#domain/sources.ts';
import { speakersFile } from '#domain/speakers.ts';
import { storyFile } from '#domain/story.ts';

/** What a folder of data files says of the status to somebody who has not started. Hidden claims count for the one day alone. */
export function startFacts(data: string) {
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> =>
    v.parse(schema, JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8')));
  const story = read('story', storyFile);
  const claims = read('claims', claimsFile);
  const { milestones } = read('milestones', milestonesFile);
  const start = createView(story, START);
  const everything = createView(story, story.points.at(-1)?.id ?? START);
  return {
    milestones: shield(start, milestones),
    claims: shield(start, claims).claims,
    speakers: shield(start, read('speakers', speakersFile)).speakers,
    lastVerified: lastVerifiedDay(milestones, shield(everything, claims).claims, read('sources', sourcesFile).sources),
  };
}
