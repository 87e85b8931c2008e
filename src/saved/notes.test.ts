import { describe, expect, test } from 'vitest';

import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { STORY } from '#mocks/fixture-facts.ts';

import { backupOf, readBackup } from './backup.ts';
import { takeBack } from './changes.ts';
import { runOf } from './named-run.ts';
import { keepLine, keepReaction, LINE_MAX, lettersLeft, noteOf } from './notes.ts';
import { endRewatch, pauseRewatch, rewatch, watchEpisode } from './runs.ts';
import { NOTHING_SAVED, readState, type SavedState } from './state.ts';
import { transferOf, writeTransfer } from './transfer.ts';

const NONE = { reaction: null, line: '' };
const LINE = 'Not the music room!';

/** A state whose `notes` are what some release, or nobody we know, has put there. */
const withNotes = (notes: unknown): SavedState => ({ ...NOTHING_SAVED, preferences: { notes } });
const notesIn = (state: SavedState) => state.preferences['notes'];

describe('what is kept', () => {
  test('is a reaction and a line of an episode, each by itself', () => {
    const marked = keepReaction(NOTHING_SAVED, 'first', 's1e3', 'tear');
    expect(noteOf(marked, 'first', 's1e3')).toEqual({ reaction: 'tear', line: '' });
    const written = keepLine(marked, 'first', 's1e3', `  ${LINE}\n`);
    expect(noteOf(written, 'first', 's1e3')).toEqual({ reaction: 'tear', line: LINE });
    expect(noteOf(written, 'first', 's1e4')).toEqual(NONE);
    expect(keepReaction(written, 'first', 's1e3', 'fist').preferences['notes']).toEqual({
      first: { s1e3: { line: LINE, reaction: 'fist' } },
    });
  });

  test('is nothing any more once all of it is taken away', () => {
    const kept = keepLine(keepReaction(NOTHING_SAVED, 'first', 's1e3', 'tear'), 'first', 's1e3', LINE);
    const without = keepReaction(kept, 'first', 's1e3', null);
    expect(noteOf(without, 'first', 's1e3')).toEqual({ reaction: null, line: LINE });
    expect(keepLine(without, 'first', 's1e3', ' ')).toEqual(NOTHING_SAVED);
  });

  test('is of one run: the rewatch has its own, which outlive it', () => {
    const first = keepReaction(NOTHING_SAVED, runOf(NOTHING_SAVED), 's1e1', 'heart');
    const again = rewatch(first);
    expect(noteOf(again, runOf(again), 's1e1')).toEqual(NONE);
    const both = keepReaction(again, runOf(again), 's1e1', 'laugh');
    const paused = pauseRewatch(both);
    expect(noteOf(paused, runOf(paused), 's1e1').reaction).toBe('heart');
    const later = rewatch(endRewatch(both));
    expect(noteOf(later, runOf(later), 's1e1').reaction).toBe('laugh');
  });

  test('stays when “I’ve watched it” is taken back, and is there again with it', () => {
    const before = NOTHING_SAVED;
    const watched = watchEpisode(before, 's1e1', FACTS_DAY);
    const kept = keepLine(watched, 'first', 's1e1', LINE);
    const undone = takeBack(kept, before);
    expect(undone.horizon).toBe('start');
    expect(noteOf(undone, 'first', 's1e1').line).toBe(LINE);
  });

  test('goes into the backup and comes back out of it, and into no code for another device', () => {
    const kept = keepLine(withNotes({ first: { s1e1: { later: true } }, unread: ['x'] }), 'first', 's1e1', LINE);
    const stored = JSON.stringify(kept);
    expect(readBackup(backupOf(stored))).toEqual({ kind: 'backup', stored, state: kept });
    const code = writeTransfer(transferOf({ ...kept, horizon: 's1e1' }, STORY));
    expect(code).toBe(writeTransfer({ horizon: 's1e1', watchedOn: {} }));
  });
});

describe('a line', () => {
  test.each([
    ['families', '👨‍👩‍👧‍👦'],
    ['syllables of single jamo', '학'.normalize('NFD')],
    ['letters', 'a'],
  ])('has room for 280 %s, and no more', (_, letter) => {
    const longest = letter.repeat(LINE_MAX);
    expect(lettersLeft(longest)).toBe(0);
    expect(noteOf(keepLine(NOTHING_SAVED, 'first', 's1e1', longest), 'first', 's1e1').line).toBe(longest);
    expect(lettersLeft(longest + letter)).toBe(-1);
    expect(keepLine(NOTHING_SAVED, 'first', 's1e1', longest + letter)).toBe(NOTHING_SAVED);
  });

  test('says of a long paste how many letters are too many', () => {
    expect(lettersLeft('a'.repeat(281))).toBe(-1);
    expect(lettersLeft('a'.repeat(9_000))).toBe(280 - 9_000);
  });

  test('has none for a letter that is made of a whole book', () => {
    const letter = `e${'\u0301'.repeat(20_000)}`;
    expect(lettersLeft(letter)).toBeLessThan(0);
    expect(keepLine(NOTHING_SAVED, 'first', 's1e1', letter)).toBe(NOTHING_SAVED);
  });
});

const UNREADABLE: readonly [string, unknown][] = [
  ['no notes at all', 'sealed'],
  ['a list of notes', [{ s1e1: 1 }]],
  ['null', null],
  ['runs that are none', { first: 7, rewatch: ['x'] }],
  ['a note that is none', { first: { s1e1: 'wow' } }],
  ['a sixth mark', { first: { s1e1: { reaction: 'shrug' } } }],
  ['a line that is none', { first: { s1e1: { line: { ko: '와' } } } }],
  ['a line that is too long', { first: { s1e1: { line: 'x'.repeat(281) } } }],
];

describe('what cannot be read', () => {
  test.each(UNREADABLE)('(%s) breaks no state and no backup, and is not shown', (_, notes) => {
    const stored = JSON.stringify(withNotes(notes));
    const state = readState(stored);
    expect(state).toEqual(withNotes(notes));
    expect(readBackup(backupOf(stored))).toMatchObject({ kind: 'backup', stored });
    expect(noteOf(withNotes(notes), 'first', 's1e1')).toEqual(NONE);
  });

  test.each(UNREADABLE)('(%s) is kept, whatever is written in its place or taken away', (_, notes) => {
    const state = withNotes(notes);
    const written = keepLine(keepReaction(state, 'first', 's1e1', 'gasp'), 'first', 's1e1', LINE);
    expect(noteOf(written, 'first', 's1e1')).toEqual({ reaction: 'gasp', line: LINE });
    for (const one of leavesOf(notes)) expect(JSON.stringify(notesIn(written))).toContain(JSON.stringify(one));
    expect(noteOf(keepReaction(written, 'first', 's1e1', null), 'first', 's1e1')).toEqual({ ...NONE, line: LINE });
    expect(keepLine(keepReaction(state, 'first', 's1e1', null), 'first', 's1e1', '')).toEqual(state);
  });

  test('is kept beside what can: other fields, other episodes, other runs', () => {
    const notes = { first: { s1e1: { line: LINE, stars: 5 }, s9e9: 4 }, third: { s1e1: {} }, unread: 'old' };
    const state = keepReaction(withNotes(notes), 'first', 's1e1', 'laugh');
    expect(notesIn(state)).toEqual({
      ...notes,
      first: { s1e1: { line: LINE, stars: 5, reaction: 'laugh' }, s9e9: 4 },
    });
    expect(notesIn(keepLine(withNotes({ first: 3, unread: 'old' }), 'first', 's1e1', LINE))).toEqual({
      first: { s1e1: { line: LINE } },
      unread: ['old', { run: 'first', found: 3 }],
    });
  });

  test('is no trap: an episode may be called like something that every object has', () => {
    expect(noteOf(withNotes({ first: {} }), 'first', 'constructor')).toEqual(NONE);
    const kept = keepLine(NOTHING_SAVED, 'first', '__proto__', LINE);
    expect(noteOf(readState(JSON.stringify(kept)) ?? NOTHING_SAVED, 'first', '__proto__').line).toBe(LINE);
  });
});

/** Everything in a value that is no list and no object. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
