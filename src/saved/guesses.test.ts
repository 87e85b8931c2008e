import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { STORY } from '#mocks/fixture-facts.ts';

import { backupOf, readBackup } from './backup.ts';
import { takeBack } from './changes.ts';
import { readGuesses, sealDay, sealedNameOf, sealName, takeBackDay, takeBackName } from './guesses.ts';
import { pauseRewatch, rewatch, watchEpisode } from './runs.ts';
import { NOTHING_SAVED, readState, type SavedState } from './state.ts';
import { transferOf } from './transfer.ts';

const MARCH = { season: 2, day: '2027-03-12', on: '2026-11-30' };
const MAY = { season: 2, day: '2027-05-07', on: '2026-12-24' };
const isOpen = () => true;
const isJudged = () => false;

const holding = (guesses: unknown): SavedState => ({ ...NOTHING_SAVED, preferences: { guesses } });
/** A state as it comes back from the storage. */
const stored = (state: SavedState) => readState(JSON.stringify(state)) ?? NOTHING_SAVED;

describe('a sealed day', () => {
  test('is there until it is taken back, and then nothing is kept of it', () => {
    const sealed = stored(sealDay(NOTHING_SAVED, MARCH, isOpen));
    expect(readGuesses(sealed).days).toEqual([MARCH]);
    expect(takeBackDay(sealed, MARCH)).toEqual(NOTHING_SAVED);
    expect(takeBackDay(sealed, MAY)).toEqual(sealed);
  });

  test('is the only open one of its season: another takes its place, and judged ones stay', () => {
    const first = sealDay(NOTHING_SAVED, MARCH, isOpen);
    expect(readGuesses(sealDay(first, MAY, isOpen)).days).toEqual([MAY]);
    expect(readGuesses(sealDay(first, MAY, isJudged)).days).toEqual([MARCH, MAY]);
    const third = { ...MAY, season: 3 };
    expect(readGuesses(sealDay(first, third, isOpen)).days).toEqual([MARCH, third]);
  });

  test('keeps its day in a backup and on the way back, byte for byte', () => {
    const text = JSON.stringify(sealName(sealDay(NOTHING_SAVED, MARCH, isOpen), 's1e1', 'nam-on-jo', '2026-11-30'));
    const backup = readBackup(backupOf(text));
    expect(backup).toMatchObject({ kind: 'backup', stored: text });
    expect(backup?.kind === 'backup' && readGuesses(backup.state).days).toEqual([MARCH]);
  });
});

describe('a sealed name', () => {
  const sealed = sealName(NOTHING_SAVED, 's1e3', 'han-gyeong-su', '2026-11-30');

  test('is one for each episode and run, and can be chosen anew and taken back', () => {
    const again = sealName(sealName(sealed, 's1e4', 'choi-nam-ra', '2026-12-01'), 's1e3', 'nam-on-jo', '2026-12-01');
    expect(readGuesses(stored(again)).names.map(({ episode, person }) => [episode, person])).toEqual([
      ['s1e4', 'choi-nam-ra'],
      ['s1e3', 'nam-on-jo'],
    ]);
    expect(sealedNameOf(takeBackName(again, 's1e3'), 's1e3')).toBeUndefined();
    expect(sealedNameOf(takeBackName(again, 's1e3'), 's1e4')).toMatchObject({ person: 'choi-nam-ra' });
  });

  test('is of the run that was on', () => {
    const second = sealName(rewatch(sealed), 's1e3', 'nam-on-jo', '2026-12-01');
    expect(sealedNameOf(second, 's1e3')).toMatchObject({ person: 'nam-on-jo', run: 'rewatch' });
    expect(sealedNameOf(pauseRewatch(second), 's1e3')).toMatchObject({ person: 'han-gyeong-su', run: 'first' });
    expect(sealedNameOf(rewatch(sealed), 's1e3')).toBeUndefined();
  });

  test('outlives the undo of “I’ve watched it”', () => {
    const watched = watchEpisode(sealed, 's1e3', '2026-11-30');
    expect(takeBack(watched, sealed)).toEqual(sealed);
  });
});

test('what is sealed does not go to another device with the place', () => {
  const plain = { ...NOTHING_SAVED, horizon: 's1e2', watchedOn: { s1e1: '2026-11-20' } };
  const sealed = sealName(sealDay(plain, MARCH, isOpen), 's1e3', 'han-gyeong-su', '2026-11-30');
  expect(transferOf(sealed, STORY)).toEqual(transferOf(plain, STORY));
});

describe('what cannot be read', () => {
  const UNREADABLE: readonly unknown[] = [
    null,
    7,
    'a day',
    [],
    {},
    { ...MARCH, kind: 'day', day: '2027-02-30' },
    { ...MARCH, kind: 'day', day: '2027-99-99' },
    { ...MARCH, kind: 'day', season: 'two' },
    { kind: 'day', season: 2, day: '2027-03-12' },
    { kind: 'name', episode: 's1e3', person: 'Nam On-jo', run: 'first', on: '2026-11-30' },
    { kind: 'name', episode: 's1e3', person: 'nam-on-jo', run: 'third', on: '2026-11-30' },
    { kind: 'line', episode: 's1e3', text: 'of a release to come' },
  ];

  test('is left out, stays where it is, and breaks neither a state nor a backup', () => {
    const state = holding([...UNREADABLE, { kind: 'day', ...MARCH, note: 'of a release to come' }]);
    expect(readGuesses(stored(state))).toEqual({ days: [MARCH], names: [] });
    expect(readBackup(backupOf(JSON.stringify(state)))).toMatchObject({ kind: 'backup' });
    const changed = takeBackDay(sealName(stored(state), 's1e3', 'nam-on-jo', '2026-11-30'), MARCH);
    expect(changed.preferences['guesses']).toEqual([
      ...UNREADABLE,
      { kind: 'name', episode: 's1e3', person: 'nam-on-jo', run: 'first', on: '2026-11-30' },
    ]);
    expect(takeBackName(changed, 's1e3').preferences['guesses']).toEqual(UNREADABLE);
  });

  test('goes along in one piece where it is no list at all', () => {
    const state = holding({ of: 'another release' });
    expect(readGuesses(state)).toEqual({ days: [], names: [] });
    expect(sealDay(state, MARCH, isOpen).preferences['guesses']).toEqual([
      { of: 'another release' },
      { kind: 'day', ...MARCH },
    ]);
  });

  test('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (guesses) => {
        const state = stored(holding(guesses));
        const before = readGuesses(state);
        expect(readGuesses(sealDay(state, MARCH, isJudged)).days).toEqual([...before.days, MARCH]);
      }),
    );
  });
});
