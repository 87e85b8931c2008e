import { milestonesFile } from './milestones.ts';
import { startFile } from './start-file.ts';
import { storyFile } from './story.ts';

/** The files that the start page reads, with their schemas. They come with the app; the others when a page asks. */
export const START_FILES = {
  milestones: milestonesFile,
  start: startFile,
  story: storyFile,
} as const;
