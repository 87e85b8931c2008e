import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { isRealDay } from '#domain/facts/real-day.ts';
import { slug } from '#domain/facts/text.ts';
import type { OwnDay } from '#domain/status/own-day.ts';
import { type StoryPointId, seasonNumber, storyPointId } from '#domain/story/story.ts';

import { RUNS, type Run, runOf } from './named-run.ts';
import type { SavedState } from './state.ts';

// Guesses lie under `preferences`, as a list that no schema of the state reads: releases that know nothing of them hand them on as they
// are, and one that cannot be read costs nobody their place. Each is read by itself; whatever cannot be stays where it is.

const realDay = v.pipe(factDay, v.check(isRealDay));

const guess = v.variant('kind', [
  v.looseObject({ kind: v.literal('day'), season: seasonNumber, day: realDay, on: realDay }),
  v.looseObject({ kind: v.literal('name'), episode: storyPointId, person: slug, run: v.picklist(RUNS), on: realDay }),
]);
type Guess = v.InferOutput<typeof guess>;

/** Who was sealed before an episode as the one who won't answer after it, in which run, and on which day (`2026-11-30`). */
export interface SealedName {
  readonly episode: StoryPointId;
  readonly person: string;
  readonly run: Run;
  readonly on: string;
}

/** What a visitor has sealed, in the order of sealing, as far as it can be read. */
export interface Guesses {
  readonly days: readonly OwnDay[];
  readonly names: readonly SealedName[];
}

function listOf({ preferences }: SavedState): readonly unknown[] {
  const { guesses } = preferences;
  if (guesses === undefined) return [];
  // What another release keeps there in a way of its own goes along in one piece.
  return Array.isArray(guesses) ? guesses : [guesses];
}

function readGuess(record: unknown): Guess | null {
  const parsed = v.safeParse(guess, record);
  return parsed.success ? parsed.output : null;
}

/** Reads what somebody has sealed. What cannot be read is left out. */
export function readGuesses(state: SavedState): Guesses {
  const read = listOf(state).flatMap((record) => readGuess(record) ?? []);
  return {
    days: read.flatMap((one) => (one.kind === 'day' ? [{ season: one.season, day: one.day, on: one.on }] : [])),
    names: read.flatMap((one) =>
      one.kind === 'name' ? [{ episode: one.episode, person: one.person, run: one.run, on: one.on }] : [],
    ),
  };
}

/** The state without the guesses that `isGone`, and with another one. Of none nothing is kept. */
function replace(state: SavedState, isGone: (one: Guess) => boolean, added?: Guess): SavedState {
  const kept = listOf(state).filter((record) => {
    const one = readGuess(record);
    return one === null || !isGone(one);
  });
  const list = added === undefined ? kept : [...kept, added];
  const { guesses: _, ...others } = state.preferences;
  return { ...state, preferences: list.length === 0 ? others : { ...others, guesses: list } };
}

/** Seals a day, in the place of those of its season that are still open (`isOpen`): one at a time. */
export function sealDay(state: SavedState, own: OwnDay, isOpen: (own: OwnDay) => boolean): SavedState {
  const { season, day, on } = own;
  return replace(state, (one) => one.kind === 'day' && one.season === season && isOpen(one), {
    kind: 'day',
    season,
    day,
    on,
  });
}

/** Takes a sealed day back. */
export function takeBackDay(state: SavedState, own: OwnDay): SavedState {
  return replace(
    state,
    (one) => one.kind === 'day' && one.season === own.season && one.day === own.day && one.on === own.on,
  );
}

/** What was sealed before an episode in the run that is on. */
export function sealedNameOf(state: SavedState, episode: StoryPointId): SealedName | undefined {
  const run = runOf(state);
  return readGuesses(state).names.findLast((one) => one.episode === episode && one.run === run);
}

const isFor = (episode: StoryPointId, run: Run) => (one: Guess) =>
  one.kind === 'name' && one.episode === episode && one.run === run;

/** Seals a person's id before an episode, in the run that is on and on a day (`2026-11-30`); one for each episode. */
export function sealName(state: SavedState, episode: StoryPointId, person: string, on: string): SavedState {
  const run = runOf(state);
  return replace(state, isFor(episode, run), { kind: 'name', episode, person, run, on });
}

/** Takes back who was sealed before an episode in the run that is on. */
export function takeBackName(state: SavedState, episode: StoryPointId): SavedState {
  return replace(state, isFor(episode, runOf(state)));
}
