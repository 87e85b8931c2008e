import * as v from 'valibot';

import { factDate, factDay } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { seasonNumber } from '#domain/story/story.ts';

import { claimBasis, claimTopic } from './claim-kinds.ts';
import { FIRST_AWAITED } from './ladders.ts';
import { milestoneId } from './milestones.ts';

const claimWindow = v.strictObject({
  season: v.optional(seasonNumber),
  from: factDay,
  to: factDay,
  kind: v.picklist(['predicts', 'excludes']),
  event: milestoneId,
});

/** What a claim itself made its window depend on: an event inside these days. */
const claimCondition = v.strictObject({ event: milestoneId, from: factDay, to: factDay });

/** That the speaker took it back, on which day and why. */
const withdrawn = v.strictObject({ on: factDay, why: maySpoil(localText), sources: sourceIds });

/** What a claim is judged by, and what is told of it once it is. */
export const judgedClaim = {
  id: slug,
  season: v.optional(seasonNumber),
  statement: localText,
  madeOn: factDate,
  window: v.nullable(claimWindow),
  condition: v.nullable(claimCondition),
  withdrawn: v.optional(withdrawn),
  added: v.optional(factDay),
};

const claim = stamped({
  ...judgedClaim,
  topic: claimTopic,
  subtopic: v.nullable(slug),
  speakers: v.pipe(v.array(slug), v.minLength(1)),
  relayedBy: v.array(slug),
  madeOnInferred: v.boolean(),
  basis: claimBasis,
  note: v.nullable(maySpoil(localText)),
  sources: sourceIds,
});

/**
 * `claims.json`: what was said about a season that was awaited, by whom and when. A window names its season, and a claim without
 * one may (see `claimSeason`). Verdicts are derived, never stored; `added` is the day it was recorded here.
 */
export const claimsFile = v.strictObject({ claims: v.array(claim) });
/** One statement, opened. */
export type Claim = v.InferOutput<typeof claim> extends Spoiler<infer Record> ? Record : never;

interface OfSeason {
  readonly season?: number | undefined;
}

/** The season that a claim is about: that of its window and condition, else its own. */
export function claimSeason({ season, window }: OfSeason & { readonly window: OfSeason | null }): number {
  return window?.season ?? season ?? FIRST_AWAITED;
}
