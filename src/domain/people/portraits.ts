import * as v from 'valibot';

import { localText, slug } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

const hair = v.picklist([
  'crop',
  'fringe',
  'curtain',
  'part',
  'swept',
  'spiky',
  'buzz',
  'receding',
  'wavy',
  'bob',
  'mid',
  'long',
  'longfringe',
  'ponytail',
  'lowtail',
  'bun',
  'perm',
  'pigtails',
  'wisp',
]);
/** How somebody wears their hair; `wisp` is a baby's. */
export type Hair = v.InferOutput<typeof hair>;

const coat = v.picklist([
  'vest',
  'cardigan',
  'blazer',
  'teacher',
  'lab',
  'nurse',
  'fire',
  'police',
  'army',
  'suit',
  'plain',
  'hood',
  'jacket',
  'apron',
  'wrap',
]);
/** What somebody has on: the first three are the school's own, `wrap` is what a baby lies in. */
export type Coat = v.InferOutput<typeof coat>;

const worn = v.picklist(['glasses', 'earphones', 'headset', 'helmet', 'armyhelmet', 'cap']);
/** What somebody has on their head. */
export type Worn = v.InferOutput<typeof worn>;

const prop = v.picklist(['bow', 'book', 'camera', 'box', 'phone', 'mic', 'case']);
/** What somebody carries. */
export type Prop = v.InferOutput<typeof prop>;

const build = v.picklist(['slim', 'broad']);
/** How wide somebody's shoulders are drawn. */
export type Build = v.InferOutput<typeof build>;

const look = {
  hair,
  coat,
  age: v.picklist(['baby', 'child', 'teen', 'adult', 'older']),
  build,
  worn: v.optional(worn),
  prop: v.optional(prop),
  /** The name tag on the school's own clothes. */
  tag: v.optional(v.literal(true)),
};
const oneLook = v.strictObject(look);
/** All that one figure is drawn of. */
export type Look = v.InferOutput<typeof oneLook>;

const portrait = stamped({
  id: slug,
  ...look,
  /** Who stands before them, where two people are one entry. */
  couple: v.optional(oneLook),
});

/** `portraits.json`: how we draw everybody. Drawings, no facts: each waits for what its person waits for. */
export const portraitsFile = v.strictObject({ note: localText, portraits: v.array(portrait) });
/** How one person is drawn, opened; `id` is the person's. */
export type Portrait = v.InferOutput<typeof portrait> extends Spoiler<infer Record> ? Record : never;
