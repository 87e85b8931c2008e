import * as v from 'valibot';

import { factDate } from '#domain/facts/fact-date.ts';
import { confidence, type LocalText, localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Shielded, Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';
import { type StoryPointId, seasonNumber, storyPointId } from '#domain/story/story.ts';

/** What speaks for it, what against it, what the makers said of it, and what the news of a coming season adds. */
export const POINT_SIDES = ['for', 'against', 'makers', 'news'] as const;

const point = stamped({
  side: v.picklist(POINT_SIDES),
  text: localText,
  /** The day on which it was said. */
  on: v.optional(factDate),
  confidence,
  sources: sourceIds,
});

const answered = stamped({ episode: storyPointId, text: localText, sources: sourceIds });

const openQuestion = stamped({
  id: slug,
  /** The season at whose end it is open. */
  season: seasonNumber,
  question: localText,
  points: v.array(point),
  /** Where the story has answered it since: one entry at most, which waits for its episode. */
  answered: v.pipe(v.array(answered), v.maxLength(1)),
  /** Which claims are about the same. */
  claims: v.optional(v.picklist(['plot', 'cast'])),
});

/** `open-questions.json`: what the end of a season leaves open. Whether it still is follows from what the viewer has seen. */
export const openQuestionsFile = v.strictObject({ questions: v.array(openQuestion) });
/** One question, opened; what is said of it later is still sealed. */
export type OpenQuestion = v.InferOutput<typeof openQuestion> extends Spoiler<infer Record> ? Record : never;

/** Where a question stands for somebody: open, or answered in an episode that they have seen. */
export type QuestionState =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered'; readonly episode: StoryPointId; readonly text: LocalText };

/** How a question stands, as far as the viewer is. */
export function stateOf({ answered: [told] }: Pick<Shielded<OpenQuestion>, 'answered'>): QuestionState {
  return told === undefined ? { kind: 'open' } : { kind: 'answered', episode: told.episode, text: told.text };
}
