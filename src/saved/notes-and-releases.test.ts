// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';

import { keepLine, keepReaction, noteOf } from './notes.ts';
import { watchEpisode } from './runs.ts';
import { NOTHING_SAVED } from './state.ts';
import { openSavedStore, type SavedStore } from './store.ts';
import { readThen, type StateThen, writeThen } from './test-november.ts';

/** What that release does to a state: its places and days, a setting, and taking a place back. */
const watch = (episode: string, day: string) => (state: StateThen) => ({
  ...state,
  horizon: episode,
  watchedOn: { ...state.watchedOn, [episode]: day },
});
const choose = (theme: 'chalkboard') => (state: StateThen) => ({
  ...state,
  preferences: { ...state.preferences, theme },
});
const takeBackTo = (earlier: StateThen) => (state: StateThen) => {
  const { rewatch: _, ...others } = state.preferences;
  const { rewatch } = earlier.preferences;
  return { ...earlier, preferences: rewatch === undefined ? others : { ...others, rewatch } };
};

const notesOf = (store: SavedStore, ...episodes: readonly string[]) =>
  episodes.map((episode) => noteOf(store.get(), 'first', episode));

beforeEach(() => localStorage.clear());

test('this release and the one of 22 November write in turn, and after a rollback and back nothing is lost', () => {
  const here = openSavedStore(localStorage, window);
  here.update(() => watchEpisode(NOTHING_SAVED, 's1e1', '2026-11-22'));

  here.update((state) => keepReaction(state, 'first', 's1e1', 'tear'));
  writeThen(choose('chalkboard'));
  here.update((state) => keepLine(state, 'first', 's1e1', 'Run!'));
  const before = readThen();
  writeThen(watch('s1e2', '2026-11-23'));
  here.update((state) => keepReaction(state, 'first', 's1e2', 'fist'));
  writeThen(takeBackTo(before));
  writeThen(watch('s1e2', '2026-11-24'));

  const kept = [
    { reaction: 'tear', line: 'Run!' },
    { reaction: 'fist', line: '' },
  ];
  const again = openSavedStore(localStorage);
  expect(notesOf(again, 's1e1', 's1e2')).toEqual(kept);
  expect(again.get()).toMatchObject({
    horizon: 's1e2',
    watchedOn: { s1e1: '2026-11-22', s1e2: '2026-11-24' },
    preferences: { theme: 'chalkboard' },
  });
  expect(again.condition()).toBe('fine');

  // Rolled back: only the older release is there, for a while.
  writeThen(watch('s1e3', '2026-11-25'));
  const forward = openSavedStore(localStorage);
  expect(notesOf(forward, 's1e1', 's1e2')).toEqual(kept);
  forward.update((state) => keepLine(state, 'first', 's1e3', 'Still here'));
  expect(readThen().horizon).toBe('s1e3');
  expect(localStorage.getItem('roll-call.broken')).toBeNull();
});

test('a note that this release cannot read survives both', () => {
  const strange = { first: { s1e1: { reaction: 'shrug' } }, fourth: [1] };
  localStorage.setItem('roll-call', JSON.stringify({ ...NOTHING_SAVED, preferences: { notes: strange } }));
  writeThen(watch('s1e1', '2026-11-22'));
  const here = openSavedStore(localStorage, window);
  here.update((state) => watchEpisode(state, 's1e2', '2026-11-23'));
  writeThen(choose('chalkboard'));
  expect(readThen().preferences['notes']).toEqual(strange);
});
