import * as v from 'valibot';

import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

import { WORKED_OUT } from './worked-out.ts';

/** What questions are about, in the order in which the page has them. */
export const ANSWER_GROUPS = ['season', 'watching', 'story', 'people', 'making'] as const;

/** An address of this site, with the section where there is one. */
export const ownAddress = v.pipe(
  v.string(),
  v.regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'an address of this site, such as "/show/#watch"'),
);

const asked = {
  id: slug,
  about: v.picklist(ANSWER_GROUPS),
  /** `{awaited}` and `{next}` in it stand for the number of the awaited season and of the one behind it. */
  question: localText,
  /** How else people type it, in any language. Never shown. */
  also: v.array(v.string()),
  /** Where more of it stands. */
  more: v.optional(ownAddress),
};

const answer = stamped({
  ...asked,
  /** Either the site works the answer out … */
  derived: v.optional(v.picklist(WORKED_OUT)),
  /** … or it is a sentence that sources bear out. */
  text: v.optional(localText),
  confidence: v.optional(confidence),
  sources: v.optional(sourceIds, []),
});

/**
 * `answers.json`: what fans ask, the most asked first. `after` is the point from which the very wording of a question tells nothing new.
 * The data check holds each record to one of the two kinds of answer.
 */
export const answersFile = v.strictObject({ answers: v.array(answer) });
/** One question with its answer, opened. */
export type AnswerRecord = v.InferOutput<typeof answer> extends Spoiler<infer Record> ? Record : never;
