import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';

/** What a contradiction is about, in the order of how much hangs on it. */
export const CONTRADICTION_TOPICS = ['status', 'cast', 'figures', 'show', 'story'] as const;
const contradictionTopic = v.picklist(CONTRADICTION_TOPICS);
export type ContradictionTopic = v.InferOutput<typeof contradictionTopic>;

const account = stamped({
  says: localText,
  by: v.nullable(localText),
  date: v.nullable(factDate),
  used: v.boolean(),
  figure: v.optional(slug),
  note: v.nullable(maySpoil(localText)),
  sources: sourceIds,
});

const contradiction = stamped({
  id: slug,
  topic: contradictionTopic,
  /** The part of the pages about the show in which its fact stands, where the topic does not say it. */
  about: v.optional(v.picklist(['ratings', 'trailers', 'webtoon'])),
  subject: localText,
  accounts: v.pipe(v.array(account), v.minLength(2)),
  why: maySpoil(localText),
});

/**
 * `contradictions.json`: one question, the answers of different sources side by side, and why we use the one we use, or
 * none. `by` and `date` are for what the sources' own publishers and dates do not say. `figure` names the record of
 * `reception.json` that owns the number. Conflicting dates of the ladder are not here: they are `accounts` in `milestones.json`.
 */
export const contradictionsFile = v.strictObject({ contradictions: v.array(contradiction) });
/** One question with its answers, opened. */
export type Contradiction = v.InferOutput<typeof contradiction> extends Spoiler<infer Record> ? Record : never;
