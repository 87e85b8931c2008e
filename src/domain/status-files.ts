import * as v from 'valibot';

import { claimsFile } from './claims.ts';
import { newestReportDay } from './newest-report.ts';
import { type Milestone, milestonesFile } from './milestones.ts';
import { createView, type Shielded, shield, START, type View } from './shield.ts';
import { sourcesFile } from './sources.ts';
import { speakersFile } from './speakers.ts';
import { storyFile, type StoryPointId } from './story.ts';
import type { StatusFacts } from './updates.ts';

/** The data files that say how season 2 stands, with their schemas. */
const STATUS_FILES = v.object({
  claims: claimsFile,
  milestones: milestonesFile,
  sources: sourcesFile,
  speakers: speakersFile,
  story: storyFile,
});

/** Their names. */
export const STATUS_FILE_NAMES = v.keyof(STATUS_FILES).options;

/** The status facts with the whole milestones. */
interface WholeStatusFacts extends StatusFacts {
  readonly milestones: readonly Shielded<Milestone>[];
}

/** What the status files say to whoever has come to a point of the story, and to whoever may see everything. */
export interface Status {
  readonly at: (horizon: StoryPointId) => WholeStatusFacts;
  readonly complete: WholeStatusFacts;
}

/** Reads the status files, each under its name. Hidden claims count for the newest report alone. @throws where one is malformed. */
export function readStatus(files: unknown): Status {
  const { claims, milestones, sources, speakers, story } = v.parse(STATUS_FILES, files);
  const viewOf = (horizon: StoryPointId) => createView(story, horizon);
  const everything = viewOf(story.points.at(-1)?.id ?? START);
  const newestReport = newestReportDay(milestones.milestones, shield(everything, claims).claims, sources.sources);
  const seenFrom = (view: View): WholeStatusFacts => ({
    milestones: shield(view, milestones).milestones,
    claims: shield(view, claims).claims,
    speakers: shield(view, speakers).speakers,
    newestReport,
  });
  return { at: (horizon) => seenFrom(viewOf(horizon)), complete: seenFrom(everything) };
}
