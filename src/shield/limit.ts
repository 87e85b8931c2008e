import type { StoryPointId } from '#domain/story/story.ts';

import type { Cell } from './cell.ts';

/** The point past which this visit shows nothing, whoever the viewer is, or null. It ends with the tab. */
export type Limit = Cell<StoryPointId | null>;

/** The point that an address asks to watch together at, or undefined. Whether there is such a point is the story's to say. */
export function togetherIn(hash: string): StoryPointId | undefined {
  return /^#?together=(.*)/s.exec(hash)?.[1];
}
