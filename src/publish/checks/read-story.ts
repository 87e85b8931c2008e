import * as v from 'valibot';

import { type Story, storyFile } from '#domain/story/story.ts';

import type { Folder } from './folder.ts';

/** The story of a folder. Where it is missing or broken nothing can be put in order, and that is reported elsewhere. */
export function readStory(folder: Folder): Story | undefined {
  const result = v.safeParse(storyFile, folder.get('story'));
  return result.success ? result.output : undefined;
}
