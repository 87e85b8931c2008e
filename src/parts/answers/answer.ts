import { linkOptions } from '@tanstack/react-router';
import type * as v from 'valibot';

import type { answerFactsFile } from '#domain/derived/answer-facts-file.ts';
import type { startFile } from '#domain/derived/start-file.ts';
import type { ClaimTopic } from '#domain/status/claim-kinds.ts';
import type { Rung } from '#domain/status/ladder.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import type { Milestone } from '#domain/status/milestones.ts';
import type { Shielded, View } from '#domain/story/shield.ts';
import type { searchWords } from '#words/search.ts';

/** What a question is answered from: the facts as far as the viewer may see them, and now. */
export interface Asked {
  /** The season that is asked about, null where none is named. */
  readonly season: number | null;
  readonly facts: Shielded<v.InferOutput<typeof answerFactsFile>>;
  readonly start: Shielded<v.InferOutput<typeof startFile>>;
  /** The ladder of the awaited season. */
  readonly ladder: Shielded<Ladder<Milestone>>;
  readonly view: View;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string | undefined;
}

/** A page, or a section that the search knows. */
export type Place =
  | keyof ReturnType<typeof searchWords.sections>
  | '/'
  | '/status/'
  | '/status/claims/'
  | '/cast/'
  | '/cast/roll-call/'
  | '/episodes/'
  | '/show/meanwhile/'
  | '/updates/'
  | '/your-data/'
  | '/story/'
  | '/answers/'
  | '/answers/#words'
  | '/answers/#open'
  | '/episodes/#building'
  | '/countdown/';

/** An answer in few words, with what it rests on and where more of it stands. */
export interface Answer {
  readonly title: string;
  readonly text: readonly string[];
  /** What of the text is to be seen at a glance. */
  readonly strong?: string;
  /** Where more of it stands: a place, somebody's own page, or what the facts name. */
  readonly more: Place | { readonly person: string; readonly name: string } | { readonly address: string };
  /** The ladder as a line, each step with its name, where it is about how far the awaited season is. */
  readonly ladder?: readonly (Pick<Rung<unknown>, 'id' | 'current'> & { readonly name: string })[];
  /** How old that is, where it may have changed since. */
  readonly newest?: string | null;
  /** Who it is about. */
  readonly people?: readonly string[];
  /** Which claims are about the same. */
  readonly claims?: ClaimTopic;
}

/** Makes an answer; null where it could not be told to somebody at that place, not even that there is one. */
export type Answering = (asked: Asked) => Answer | null;

/** Where that leads, for a link. */
export function addressOf(more: Answer['more']) {
  if (typeof more === 'object' && 'person' in more)
    return linkOptions({ to: '/cast/$characterId/', params: { characterId: more.person } });
  const [to = '/', hash = ''] = (typeof more === 'string' ? more : more.address).split('#');
  return linkOptions({ to, hash });
}
