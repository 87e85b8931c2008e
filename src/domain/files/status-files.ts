import * as v from 'valibot';

import { sourcesFile } from '#domain/sources/sources.ts';
import { type Claim, claimsFile } from '#domain/status/claims.ts';
import { awaitedLadder, formerLadders, type Ladder } from '#domain/status/ladders.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { newestReports } from '#domain/status/newest-report.ts';
import { speakersFile } from '#domain/status/speakers.ts';
import type { StatusFacts } from '#domain/status/updates.ts';
import { createView, type Shielded, START, shield, type View } from '#domain/story/shield.ts';
import { type StoryPointId, storyFile } from '#domain/story/story.ts';

/** The data files that say how the awaited season stands and how those before it came, with their schemas. */
const STATUS_FILES = v.object({
  claims: claimsFile,
  'former-milestones': milestonesFile,
  milestones: milestonesFile,
  sources: sourcesFile,
  speakers: speakersFile,
  story: storyFile,
});

/** Their names. */
export const STATUS_FILE_NAMES = v.keyof(STATUS_FILES).options;

/** The status facts with whole milestones and claims. */
interface WholeStatusFacts extends StatusFacts {
  readonly awaited: Ladder;
  readonly former: readonly Ladder[];
  readonly claims: readonly Shielded<Claim>[];
}

/** What the status files say to whoever has come to a point of the story, and to whoever may see everything. */
export interface Status {
  readonly at: (horizon: StoryPointId) => WholeStatusFacts;
  readonly complete: WholeStatusFacts;
}

/** Reads the status files, each under its name. Hidden claims count for the newest reports alone. @throws where one is malformed. */
export function readStatus(files: unknown): Status {
  const {
    claims,
    milestones: { milestones },
    'former-milestones': { milestones: formerMilestones },
    sources: { sources },
    speakers,
    story,
  } = v.parse(STATUS_FILES, files);
  const viewOf = (horizon: StoryPointId) => createView(story, horizon);
  const everything = viewOf(story.points.at(-1)?.id ?? START);
  const newestOf = newestReports(shield(everything, claims).claims, sources);
  const ladders = {
    awaited: awaitedLadder(story, milestones, newestOf),
    former: formerLadders(formerMilestones, newestOf),
  };
  const seenFrom = (view: View): WholeStatusFacts => ({
    ...shield(view, ladders),
    claims: shield(view, claims).claims,
    speakers: shield(view, speakers).speakers,
  });
  return { at: (horizon) => seenFrom(viewOf(horizon)), complete: seenFrom(everything) };
}
