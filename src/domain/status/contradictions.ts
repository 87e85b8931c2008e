import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Shielded, Spoiler } from '#domain/story/shield.ts';
import { maySpoil, stamped } from '#domain/story/stamp.ts';
import { seasonNumber } from '#domain/story/story.ts';

import { FIRST_AWAITED } from './ladders.ts';
import { type MilestoneId, milestoneId } from './milestones.ts';

/** What a contradiction is about, in the order of how much hangs on it. */
const TOPICS = ['status', 'cast', 'figures', 'show', 'story'] as const;
const contradictionTopic = v.picklist(TOPICS);

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
  season: v.optional(seasonNumber),
  rung: v.optional(milestoneId),
  cast: v.optional(slug),
  person: v.optional(slug),
  /** The part of the pages about the show in which its fact stands, where the topic does not say it. */
  about: v.optional(v.picklist(['ratings', 'trailers', 'webtoon'])),
  subject: localText,
  accounts: v.pipe(v.array(account), v.minLength(2)),
  why: maySpoil(localText),
});

/**
 * `contradictions.json`: one question, the answers of different sources side by side, and why we use the one we use, or
 * none. `by` and `date` are for what the sources' own publishers and dates do not say. `figure` names the record of
 * `reception.json` that owns the number. `rung` is the step of the ladder that the question is about (of `season`; absent: 2), `cast` the record of
 * `casting.json`, `person` that of `characters.json`: it is asked where that is shown. Conflicting dates of the ladder are not here: they are `accounts` in `milestones.json`.
 */
export const contradictionsFile = v.strictObject({ contradictions: v.array(contradiction) });
/** One question with its answers, opened. */
export type Contradiction = v.InferOutput<typeof contradiction> extends Spoiler<infer Record> ? Record : never;

/** As far as a viewer may see it. */
export type SeenContradiction = Shielded<Contradiction>;

/** The questions of which a viewer may see two answers or more. One alone contradicts nothing. */
function openContradictions(all: readonly SeenContradiction[]): SeenContradiction[] {
  return all.filter(({ accounts }) => accounts.length > 1);
}

/** Those about a step of a season's ladder. */
export function aboutRung(all: readonly SeenContradiction[], rung: MilestoneId, of: number): SeenContradiction[] {
  return openContradictions(all).filter((one) => one.rung === rung && (one.season ?? FIRST_AWAITED) === of);
}

/** Those about who is in a season, by one record of `casting.json`. */
export function aboutCast(all: readonly SeenContradiction[], entry: string): SeenContradiction[] {
  return openContradictions(all).filter(({ cast }) => cast === entry);
}

/** Those about one person, where it is not about a coming season. */
export function aboutPerson(all: readonly SeenContradiction[], person: string): SeenContradiction[] {
  return openContradictions(all).filter((one) => one.person === person);
}
