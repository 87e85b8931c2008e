import { expect, test } from 'vitest';

import type { Story } from '#domain/story/story.ts';

import { NOTHING_SAVED } from './state.ts';
import { watchedIn } from './watched.ts';

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
