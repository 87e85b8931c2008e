import * as v from 'valibot';

import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

/** What `from` is to `to`. */
export const relationshipKind = v.picklist([
  'childhood-friend',
  'crush',
  'mutual-love',
  'friend',
  'family',
  'classmate',
  'teammate',
  'ally',
  'enemy',
  'infected-by',
  'gang',
  'bully',
  'killed',
  'teacher-student',
  'protector',
  'partner',
  'investigator',
  'colleague',
  'commander',
]);
export type RelationshipKind = v.InferOutput<typeof relationshipKind>;

const relationship = stamped({
  id: slug,
  from: slug,
  to: slug,
  kind: relationshipKind,
  /** What each is to the other ("daughter of"), where the kind alone does not say it. */
  called: v.optional(v.strictObject({ from: localText, to: localText })),
  sources: sourceIds,
  sourcesInferred: v.boolean(),
});

/** `relationships.json`: a tie waits for both people to be met and for its event. */
export const relationshipsFile = v.strictObject({ relationships: v.array(relationship) });
/** One tie, opened. */
export type Relationship = v.InferOutput<typeof relationship> extends Spoiler<infer Record> ? Record : never;
