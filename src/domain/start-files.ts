import { claimsFile } from './claims.ts';
import { comparablesFile } from './comparables.ts';
import { episodesFile } from './episodes.ts';
import { milestonesFile } from './milestones.ts';
import { sourcesFile } from './sources.ts';
import { storyFile } from './story.ts';

/** The data files that the start page reads, with their schemas. They come with the app; the others when a page asks. */
export const START_FILES = {
  claims: claimsFile,
  comparables: comparablesFile,
  episodes: episodesFile,
  milestones: milestonesFile,
  sources: sourcesFile,
  story: storyFile,
} as const;
