import * as v from 'valibot';

import { searchId, searchParam } from '#domain/facts/search-param.ts';
import { storyPointId } from '#domain/story/story.ts';

/** The state of the page of ties as its address carries it: after which story point, and whose ties are lit. What does not fit is dropped. */
export const tiesSearch = v.object({
  at: searchParam(v.pipe(storyPointId, v.maxLength(20))),
  who: searchId,
});
export type TiesSearch = v.InferOutput<typeof tiesSearch>;
