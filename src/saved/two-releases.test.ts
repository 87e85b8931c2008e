// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';

import { readGuesses, sealDay, sealName, takeBackDay, takeBackName } from './guesses.ts';
import { NOTHING_SAVED, type SavedState } from './state.ts';
import { openSavedStore } from './store.ts';
import { type StateThen, writeThen } from './test-november.ts';

beforeEach(() => localStorage.clear());

/** What its controls did to a state, copied from what it was. */
const CHANGES_THEN = {
  theme: (state: StateThen) => ({ ...state, preferences: { ...state.preferences, theme: 'chalkboard' as const } }),
  noTheme: (state: StateThen) => {
    const { theme: _, ...others } = state.preferences;
    return { ...state, preferences: others };
  },
  watch: (state: StateThen) =>
    state.preferences.rewatch?.on === true
      ? { ...state, preferences: { ...state.preferences, rewatch: { horizon: 's1e5', on: true } } }
      : { ...state, horizon: 's1e4', watchedOn: { ...state.watchedOn, s1e4: '2026-11-22' } },
  rewatch: (state: StateThen) => ({
    ...state,
    preferences: { ...state.preferences, rewatch: { horizon: 'start', on: true } },
  }),
  endRewatch: (state: StateThen) => {
    const { rewatch: _, ...preferences } = state.preferences;
    return { ...state, preferences };
  },
  bring: (state: StateThen) => ({
    ...state,
    horizon: 's1e12',
    preferences: { ...state.preferences, horizonAsked: true as const },
  }),
  takeBack: (state: StateThen) => {
    const { rewatch: _, ...others } = state.preferences;
    return { ...NOTHING_SAVED, preferences: others };
  },
} as const;

const DAY = { season: 2, day: '2027-03-12', on: '2026-11-30' };
const LATER = { season: 2, day: '2027-05-07', on: '2026-12-01' };
const CHANGES_NOW: Readonly<Record<string, (state: SavedState) => SavedState>> = {
  day: (state) => sealDay(state, DAY, () => true),
  anotherDay: (state) => sealDay(state, LATER, () => false),
  noDay: (state) => takeBackDay(state, DAY),
  name: (state) => sealName(state, 's1e3', 'han-gyeong-su', '2026-11-30'),
  noName: (state) => takeBackName(state, 's1e3'),
};

const names = <Key extends string>(of: Readonly<Record<Key, unknown>>) => fc.constantFrom(...Object.keys(of));
const thenBy = new Map<string, (state: StateThen) => StateThen>(Object.entries(CHANGES_THEN));
const nowBy = new Map(Object.entries(CHANGES_NOW));

test('two tabs of both releases write in turn, in any order, and neither loses anything of the other', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(names(CHANGES_THEN), names(CHANGES_NOW)), { maxLength: 12 }), (changes) => {
      localStorage.clear();
      const now = openSavedStore(localStorage);
      /** What is sealed, and what the other tab has set: each changed by nobody else. */
      let sealed: SavedState = NOTHING_SAVED;
      let set: StateThen = NOTHING_SAVED;
      for (const change of changes) {
        const [old, own] = [thenBy.get(change), nowBy.get(change)];
        if (old !== undefined) {
          writeThen(old);
          set = old(set);
        }
        if (own !== undefined) {
          now.update(own);
          // Which run a name is of is asked of what the other tab has set.
          const { guesses } = sealed.preferences;
          sealed = own({
            ...set,
            preferences: guesses === undefined ? set.preferences : { ...set.preferences, guesses },
          });
        }
      }
      const state = openSavedStore(localStorage).get();
      const { guesses: _, ...preferences } = state.preferences;
      expect({ ...state, preferences }).toEqual(set);
      expect(readGuesses(state)).toEqual(readGuesses(sealed));
    }),
  );
});

test('a rollback to the release of 22 November and back loses nothing', () => {
  const now = openSavedStore(localStorage);
  now.update((state) =>
    sealName(
      sealDay(state, DAY, () => true),
      's1e3',
      'han-gyeong-su',
      '2026-11-30',
    ),
  );
  now.update((state) => ({ ...state, preferences: { ...state.preferences, guesses: [7, ...guessesOf(state)] } }));
  const before = guessesOf(now.get());
  for (const change of [CHANGES_THEN.theme, CHANGES_THEN.watch, CHANGES_THEN.rewatch, CHANGES_THEN.endRewatch])
    writeThen(change);
  const again = openSavedStore(localStorage);
  expect(again.condition()).toBe('fine');
  expect(guessesOf(again.get())).toEqual(before);
  expect(again.get()).toMatchObject({ horizon: 's1e4', preferences: { theme: 'chalkboard' } });
  expect(readGuesses(again.get()).days).toEqual([DAY]);
});

const guessesOf = ({ preferences: { guesses } }: SavedState): readonly unknown[] =>
  Array.isArray(guesses) ? guesses : [];
