import * as v from 'valibot';

import { factDay, precision, WRITTEN } from '#domain/facts/fact-date.ts';
import { localText, sourceIds } from '#domain/facts/text.ts';
import { maySpoil } from '#domain/story/stamp.ts';
import { seasonNumber } from '#domain/story/story.ts';

/** The rungs of the production ladder, from the bottom up. */
export const LADDER = [
  'renewed',
  'pre-production',
  'casting',
  'table-read',
  'filming-started',
  'filming-wrapped',
  'post-production',
  'teaser',
  'release-date-announced',
  'trailer',
  'released',
] as const;
export const milestoneId = v.picklist(LADDER);
export type MilestoneId = v.InferOutput<typeof milestoneId>;

/** A rung's date, at its own precision. */
export const milestoneDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]|H[12]))?$/, 'a date such as 2027-03-12, 2027-03, 2027-Q1, 2027-H1 or 2027'),
);

const certainty = v.picklist(['official', 'reported', 'inferred']);

const account = v.strictObject({
  date: milestoneDate,
  precision: v.picklist(WRITTEN),
  used: v.boolean(),
  note: v.nullable(maySpoil(localText)),
  sources: sourceIds,
});

/** What a record said before: `from` and `until` are the days between which it stood, `window` the days that a window named. */
const former = v.strictObject({
  date: v.nullable(milestoneDate),
  precision: v.nullable(precision),
  window: v.optional(v.strictObject({ from: factDay, to: factDay })),
  certainty,
  from: factDay,
  until: factDay,
  why: maySpoil(localText),
  sources: sourceIds,
});

/** Evidence that something had not happened up to a day. `says` is what was looked at and found: a sentence that only lacks the day. */
const notSeenUntil = v.strictObject({
  date: factDay,
  says: v.optional(localText),
  sources: sourceIds,
  added: v.optional(factDay),
});

const milestone = v.strictObject({
  id: milestoneId,
  season: seasonNumber,
  date: v.nullable(milestoneDate),
  precision: v.nullable(precision),
  from: v.optional(factDay),
  to: v.optional(factDay),
  certainty,
  note: v.optional(v.nullable(maySpoil(localText)), null),
  unseen: v.optional(v.nullable(maySpoil(localText)), null),
  accounts: v.optional(v.array(account), []),
  former: v.optional(v.array(former), []),
  notSeenUntil: v.optional(notSeenUntil),
  sources: sourceIds,
  added: v.optional(factDay),
});

/**
 * `milestones.json`: the ladder of the awaited season alone (while none is awaited, of the last one out); the ladders of the
 * seasons before it stand in `former-milestones.json`, in the same shape. `note` is about the date. A rung without a date has not been seen, and
 * `unseen` says what stands there instead, until it has one. `accounts` are what sources say against `date`: the ones
 * `used` widen the event to a range, the others are shown with a note that says why they do not. Whether a rung is
 * reached is derived, never stored. `former` is what the record said before, the oldest first: a day that was taken back, that
 * moved, or that was wrong. `added` is the day the record was last written here: news for who was away.
 */
export const milestonesFile = v.strictObject({ milestones: v.array(milestone) });
/** One rung's record. */
export type Milestone = v.InferOutput<typeof milestone>;
/** What one rung's record said before. */
export type FormerSaying = Milestone['former'][number];
