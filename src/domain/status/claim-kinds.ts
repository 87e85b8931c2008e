import * as v from 'valibot';

/** What a claim is about. */
export const claimTopic = v.picklist([
  'renewal',
  'release',
  'filming',
  'cast',
  'plot',
  'trailer',
  'season-3',
  'episode-count',
  'premiere-hour',
  'pricing',
  'viewership',
  'score',
]);
export type ClaimTopic = v.InferOutput<typeof claimTopic>;

/** What a claim rests on. */
export const claimBasis = v.picklist(['official', 'on-record', 'reported', 'speculation']);
export type ClaimBasis = v.InferOutput<typeof claimBasis>;
