import * as v from 'valibot';

import { searchId, searchParam } from '#domain/facts/search-param.ts';
import { storyPointId } from '#domain/story/story.ts';

/**
 * What the page of the story so far is asked for, as its address carries it: how much of it (without, a minute), which thread, and from
 * which episode on. What does not fit is dropped.
 */
export const storySearch = v.object({
  length: searchParam(v.picklist(['five', 'all'])),
  thread: searchId,
  since: searchParam(v.pipe(storyPointId, v.maxLength(20))),
});
export type StorySearch = v.InferOutput<typeof storySearch>;
