import * as v from 'valibot';

import { group } from '#domain/facts/group.ts';
import { MARKS } from '#domain/people/marks.ts';

/** What is said of somebody and the awaited season: back for certain, back by hearsay, or new in it. */
export const RETURNS = ['returning', 'rumoured', 'new'] as const;
export type Return = (typeof RETURNS)[number];

/** The orders besides that of appearance. */
export const castSort = v.picklist(['hangul', 'latin']);

const optional = <Schema extends v.GenericSchema<string>>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/** The state of the cast page as its address carries it. What does not fit is dropped. */
export const castSearch = v.object({
  q: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  group: optional(group),
  class: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  status: optional(v.picklist(MARKS)),
  coming: optional(v.picklist(RETURNS)),
  sort: optional(castSort),
});
export type CastSearch = v.InferOutput<typeof castSearch>;
