import * as v from 'valibot';

import { slug } from '#domain/facts/text.ts';
import { claimBasis, claimTopic } from '#domain/status/claim-kinds.ts';

export const verdictKind = v.picklist(['came-true', 'missed', 'open', 'void', 'unscored']);

/** The orders besides "newest first". */
export const claimSort = v.picklist(['oldest', 'window', 'off']);

const optional = <Schema extends v.GenericSchema<string>>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/**
 * The state of the page as its address carries it. What does not fit is dropped. `show` opens the ledger, as any filter does; its
 * `speakers` is an old address of the page. `shown` is how many claims stand in the ledger, `unscored` adds those that dates can't settle.
 */
export const claimSearch = v.object({
  show: optional(v.picklist(['claims', 'speakers'])),
  season: optional(v.pipe(v.string(), v.regex(/^[1-9]\d?$/))),
  topic: optional(claimTopic),
  basis: optional(claimBasis),
  verdict: optional(verdictKind),
  speaker: optional(v.pipe(slug, v.maxLength(100))),
  language: optional(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))),
  year: optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  q: optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  sort: optional(claimSort),
  claim: optional(v.pipe(slug, v.maxLength(100))),
  unscored: optional(v.literal('shown')),
  shown: optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/))),
});
export type ClaimSearch = v.InferOutput<typeof claimSearch>;
