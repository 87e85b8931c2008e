import { graphemesOf } from '#domain/facts/graphemes.ts';
import { isReaction, type Reaction } from '#domain/story/reactions.ts';
import type { StoryPointId } from '#domain/story/story.ts';

import type { Run } from './named-run.ts';
import type { SavedState } from './state.ts';

// A visitor's own notes lie under `preferences.notes`, which every release keeps without knowing it:
// `{ "first": { "s1e5": { "reaction": "tear", "line": "No!" } }, "rewatch": {}, "unread": [] }`.
// Each field is read by itself. What cannot be read is as if it were not there, and stays where it is; where something is written in its
// place it moves to `unread`, so that nothing is ever lost.

/** What the visitor has kept of an episode: a reaction, and a line of their own, `''` where there is none. */
export interface OwnNote {
  readonly reaction: Reaction | null;
  readonly line: string;
}

/** How long a line may be, in letters as a person counts them. */
export const LINE_MAX = 280;
/** The same in UTF-16 units: a letter may be made of many, but not of any number of them. */
const UNITS_MAX = LINE_MAX * 32;

type Fields = Readonly<Record<string, unknown>>;

const READABLE = {
  reaction: isReaction,
  line: (value: unknown): value is string => typeof value === 'string' && lettersLeft(value) >= 0,
} as const;

/** How many letters more a line may have; below zero where it is too long. What stands around it and between its words does not count. */
export function lettersLeft(line: string): number {
  return line.length > UNITS_MAX ? LINE_MAX - line.length : LINE_MAX - graphemesOf(tidy(line)).length;
}

/** A line as it is kept: one line, with one space between its words. */
function tidy(line: string): string {
  return line.replaceAll(/\s+/gu, ' ').trim();
}

/** What the visitor has kept of an episode in a run. Whether it may be shown yet is the view's to say. */
export function noteOf(state: SavedState, run: Run, episode: StoryPointId): OwnNote {
  const note = fieldsOf(own(fieldsOf(own(fieldsOf(state.preferences['notes']), run)), episode));
  const reaction = own(note, 'reaction');
  const line = own(note, 'line');
  return {
    reaction: READABLE.reaction(reaction) ? reaction : null,
    line: READABLE.line(line) ? tidy(line) : '',
  };
}

/** The state with another reaction to an episode, or with none. */
export function keepReaction(
  state: SavedState,
  run: Run,
  episode: StoryPointId,
  reaction: Reaction | null,
): SavedState {
  return put(state, [run, episode, 'reaction'], reaction ?? undefined);
}

/** The state with another line on an episode; with an empty one it has none. One that is too long changes nothing. */
export function keepLine(state: SavedState, run: Run, episode: StoryPointId, line: string): SavedState {
  return lettersLeft(line) < 0 ? state : put(state, [run, episode, 'line'], tidy(line) || undefined);
}

/** Puts a value, or nothing, where a field is. What stands in its way and cannot be read moves to `unread`. */
function put(
  state: SavedState,
  [run, episode, field]: readonly [Run, StoryPointId, keyof typeof READABLE],
  value: string | undefined,
): SavedState {
  const unread: unknown[] = [];
  const open = (found: unknown, where: Fields): Fields => {
    const fields = fieldsOf(found);
    if (fields === undefined && found !== undefined) unread.push({ ...where, found });
    return fields ?? {};
  };
  const notes = open(state.preferences['notes'], {});
  const ofRun = open(own(notes, run), { run });
  const note = open(own(ofRun, episode), { run, episode });
  const before = own(note, field);
  if (before !== undefined && !READABLE[field](before)) unread.push({ run, episode, field, found: before });
  // Where nothing is shown there is nothing to take away.
  if (value === undefined && unread.length > 0) return state;
  const next = withUnread(set(notes, run, set(ofRun, episode, set(note, field, value))) ?? {}, unread);
  const { notes: _, ...others } = state.preferences;
  return { ...state, preferences: Object.keys(next).length === 0 ? others : { ...others, notes: next } };
}

/** Fields with another value in one of them, or without it; undefined where none is left. */
function set(fields: Fields, name: string, value: unknown): Fields | undefined {
  const others = Object.entries(fields).filter(([key]) => key !== name);
  const next = value === undefined ? others : [...others, [name, value] as const];
  return next.length === 0 ? undefined : Object.fromEntries(next);
}

function withUnread(notes: Fields, more: readonly unknown[]): Fields {
  if (more.length === 0) return notes;
  const before = own(notes, 'unread');
  return { ...notes, unread: [...(Array.isArray(before) ? before : before === undefined ? [] : [before]), ...more] };
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** A field that is really there: an id may be called like something that every object has. */
function own(fields: Fields | undefined, name: string): unknown {
  return Object.entries(fields ?? {}).find(([key]) => key === name)?.[1];
}
