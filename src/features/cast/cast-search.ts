import * as v from 'valibot';

import { group } from '#domain/facts/group.ts';
import { searchParam, searchText } from '#domain/facts/search-param.ts';
import { MARKS } from '#domain/people/marks.ts';

/** What is said of somebody and the awaited season: back for certain, back by hearsay, or new in it. */
export const RETURNS = ['returning', 'rumoured', 'new'] as const;
export type Return = (typeof RETURNS)[number];

/** The orders besides that of appearance. */
export const castSort = v.picklist(['hangul', 'latin']);

/** The state of the cast page as its address carries it. What does not fit is dropped. */
export const castSearch = v.object({
  q: searchText(100),
  group: searchParam(group),
  class: searchText(40),
  status: searchParam(v.picklist(MARKS)),
  coming: searchParam(v.picklist(RETURNS)),
  sort: searchParam(castSort),
});
export type CastSearch = v.InferOutput<typeof castSearch>;
