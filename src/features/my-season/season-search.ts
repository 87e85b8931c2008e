import * as v from 'valibot';

import { searchSeason } from '#domain/facts/search-param.ts';

/** Which season the page of one's own season is asked for; without, the one that the viewer is in. What does not fit is dropped. */
export const seasonSearch = v.object({ season: searchSeason });
export type SeasonSearch = v.InferOutput<typeof seasonSearch>;
