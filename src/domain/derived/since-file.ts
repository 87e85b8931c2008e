import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { properName, slug } from '#domain/facts/text.ts';
import { judgedClaim } from '#domain/status/claims.ts';
import { milestonesFile } from '#domain/status/milestones.ts';
import { stamped } from '#domain/story/stamp.ts';

const speaker = stamped({ id: slug, name: properName });

/**
 * `since.json`: what the start page needs besides to tell somebody who comes back what is new. The build makes it of the data files;
 * nothing in it depends on the day it is read.
 */
export const sinceFile = v.strictObject({
  /** The claims that a day may settle, and those that were taken back. Who said them is there where that is told. */
  claims: v.array(stamped({ ...judgedClaim, speakers: v.array(slug) })),
  /** The day on which each other claim was recorded. */
  others: v.array(stamped({ added: factDay })),
  /** Who took a claim back. */
  speakers: v.array(speaker),
  /** The rungs of the seasons before the awaited one. */
  former: milestonesFile.entries.milestones,
});
