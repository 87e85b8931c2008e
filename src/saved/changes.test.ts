import { expect, test } from 'vitest';

import type { Story } from '#domain/story/story.ts';

import {
  chooseNoteDepth,
  chooseSearchKey,
  chooseTheme,
  hasSearchKey,
  NOTE_DEPTHS,
  noteDepthOf,
  takeBack,
  watchedIn,
} from './changes.ts';
import { horizonOf, rewatch, watchEpisode } from './runs.ts';
import { NOTHING_SAVED, readState } from './state.ts';

test('a chosen depth is kept, and the default leaves nothing behind', () => {
  expect(noteDepthOf(NOTHING_SAVED)).toBe('category');
  for (const depth of NOTE_DEPTHS) expect(noteDepthOf(chooseNoteDepth(NOTHING_SAVED, depth))).toBe(depth);
  expect(chooseNoteDepth(chooseNoteDepth(NOTHING_SAVED, 'off'), 'category')).toEqual(NOTHING_SAVED);
});

test('it survives storage, and a depth we do not have is refused', () => {
  const state = chooseNoteDepth(NOTHING_SAVED, 'detail');
  expect(readState(JSON.stringify(state))).toEqual(state);
  expect(readState(JSON.stringify({ ...NOTHING_SAVED, preferences: { contentNotes: 'shouting' } }))).toBeNull();
});

test('the key works until it is switched off, and the default leaves nothing behind', () => {
  expect(hasSearchKey(NOTHING_SAVED)).toBe(true);
  const off = chooseSearchKey(NOTHING_SAVED, false);
  expect(hasSearchKey(off)).toBe(false);
  expect(chooseSearchKey(off, true)).toEqual(NOTHING_SAVED);
});

test('the choice survives storage, beside the others, and is only ever one thing', () => {
  const before = { ...NOTHING_SAVED, preferences: { theme: 'chalkboard' as const } };
  const off = chooseSearchKey(before, false);
  expect(readState(JSON.stringify(off))).toEqual(off);
  expect(chooseSearchKey(off, true)).toEqual(before);
  expect(readState(JSON.stringify({ ...NOTHING_SAVED, preferences: { noSearchKey: false } }))).toBeNull();
});

test('takes the place and the date back, and keeps what was set in between', () => {
  const watched = chooseTheme(watchEpisode(NOTHING_SAVED, 's1e1', '2026-11-20'), 'chalkboard');
  expect(takeBack(watched, NOTHING_SAVED)).toEqual(chooseTheme(NOTHING_SAVED, 'chalkboard'));
});

test('takes back the place of a rewatch too', () => {
  const before = rewatch({ ...NOTHING_SAVED, horizon: 's1e12' });
  const watched = watchEpisode(before, 's1e1', '2026-11-20');
  expect(horizonOf(watched)).toBe('s1e1');
  expect(horizonOf(takeBack(watched, before))).toBe(horizonOf(before));
});

const story: Story = {
  points: [
    { id: 'start', kind: 'start' },
    { id: 's1e1', kind: 'episode', season: 1, episode: 1 },
    { id: 's1e2', kind: 'episode', season: 1, episode: 2 },
    { id: 's1e3', kind: 'episode', season: 1, episode: 3 },
    { id: 's2-news', kind: 'news', season: 2 },
  ],
};

test('all up to the place was watched, with the days that are known', () => {
  const state = { ...NOTHING_SAVED, horizon: 's1e2', watchedOn: { s1e2: '2022-02-01' } };
  expect(watchedIn(state, story)).toEqual([
    { season: 1, episode: 1, day: null },
    { season: 1, episode: 2, day: '2022-02-01' },
  ]);
});

test('what has a day was watched too, wherever the place is now', () => {
  const state = { ...NOTHING_SAVED, watchedOn: { s1e3: '2022-02-02' } };
  expect(watchedIn(state, story)).toEqual([{ season: 1, episode: 3, day: '2022-02-02' }]);
});

test('nothing was watched by somebody who has not started, and all by somebody past the season', () => {
  expect(watchedIn(NOTHING_SAVED, story)).toEqual([]);
  expect(watchedIn({ ...NOTHING_SAVED, horizon: 's2-news' }, story)).toHaveLength(3);
});
