import { milestonesFile } from '#domain/status/milestones.ts';
import { storyFile } from '#domain/story/story.ts';

import { startFile } from './start-file.ts';

/** The files that the start page reads, with their schemas. They come with the app; the others when a page asks. */
export const START_FILES = {
  milestones: milestonesFile,
  start: startFile,
  story: storyFile,
} as const;
