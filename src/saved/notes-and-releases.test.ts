// @vitest-environment jsdom
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';

import { keepLine, keepReaction, noteOf } from './notes.ts';
import { watchEpisode } from './runs.ts';
import { NOTHING_SAVED } from './state.ts';
import { openSavedStore, type SavedStore } from './store.ts';

const point = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** The state as the release of 22 November 2026 knows it: without a word on notes. */
const november = v.strictObject({
  app: v.literal('roll-call'),
  version: v.literal(1),
  horizon: point,
  watchedOn: v.record(point, v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
  preferences: v.looseObject({
    horizonAsked: v.optional(v.literal(true)),
    theme: v.optional(v.picklist(['chalkboard', 'exercise-book'])),
    rewatch: v.optional(v.strictObject({ horizon: point, on: v.boolean() })),
    hideSeconds: v.optional(v.literal(true)),
    contentNotes: v.optional(v.picklist(['off', 'detail'])),
    noSearchKey: v.optional(v.literal(true)),
  }),
});
type November = v.InferOutput<typeof november>;

/** A tab of that release: it reads what is stored whenever it writes, as its store did, and writes all of what it has read. */
function novemberTab(storage: Storage) {
  return {
    read: () => v.parse(november, JSON.parse(storage.getItem('roll-call') ?? 'null')),
    write(change: (state: November) => November) {
      storage.setItem('roll-call', JSON.stringify(change(this.read())));
    },
  };
}

/** What that release does to a state: its places and days, a setting, and taking a place back. */
const watch = (episode: string, day: string) => (state: November) => ({
  ...state,
  horizon: episode,
  watchedOn: { ...state.watchedOn, [episode]: day },
});
const choose = (theme: 'chalkboard') => (state: November) => ({
  ...state,
  preferences: { ...state.preferences, theme },
});
const takeBackTo = (earlier: November) => (state: November) => {
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
  const there = novemberTab(localStorage);

  here.update((state) => keepReaction(state, 'first', 's1e1', 'tear'));
  there.write(choose('chalkboard'));
  here.update((state) => keepLine(state, 'first', 's1e1', 'Run!'));
  const before = there.read();
  there.write(watch('s1e2', '2026-11-23'));
  here.update((state) => keepReaction(state, 'first', 's1e2', 'fist'));
  there.write(takeBackTo(before));
  there.write(watch('s1e2', '2026-11-24'));

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
  there.write(watch('s1e3', '2026-11-25'));
  const forward = openSavedStore(localStorage);
  expect(notesOf(forward, 's1e1', 's1e2')).toEqual(kept);
  forward.update((state) => keepLine(state, 'first', 's1e3', 'Still here'));
  expect(there.read().horizon).toBe('s1e3');
  expect(localStorage.getItem('roll-call.broken')).toBeNull();
});

test('a note that this release cannot read survives both', () => {
  const strange = { first: { s1e1: { reaction: 'shrug' } }, fourth: [1] };
  localStorage.setItem('roll-call', JSON.stringify({ ...NOTHING_SAVED, preferences: { notes: strange } }));
  novemberTab(localStorage).write(watch('s1e1', '2026-11-22'));
  const here = openSavedStore(localStorage, window);
  here.update((state) => watchEpisode(state, 's1e2', '2026-11-23'));
  novemberTab(localStorage).write(choose('chalkboard'));
  expect(novemberTab(localStorage).read().preferences['notes']).toEqual(strange);
});
