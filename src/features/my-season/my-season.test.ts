import { expect, test } from 'vitest';
import { toDay } from '#domain/facts/calendar.ts';
import { seasonLength } from '#domain/story/season-length.ts';
import { createView } from '#domain/story/shield.ts';
import { STORY } from '#mocks/fixture-facts.ts';
import { NOTHING_SAVED, type SavedState } from '#saved/state.ts';

import { ownEpisodes, spanOf } from './my-season.ts';

const STATE: SavedState = {
  ...NOTHING_SAVED,
  horizon: 's1e3',
  watchedOn: { s1e1: '2026-11-03', s1e2: '2026-11-11', s1e7: '2026-11-12' },
  preferences: {
    notes: {
      first: { s1e1: { reaction: 'gasp', line: 'Science class!' }, s1e7: { reaction: 'tear' } },
      rewatch: { s1e1: { reaction: 'heart' } },
    },
  },
};
const at = (horizon: string) => createView(STORY, horizon);

test('the episodes behind the viewer, with what they kept of each, and when they watched it', () => {
  expect(ownEpisodes(at('s1e3'), STATE)).toEqual([
    {
      id: 's1e1',
      season: 1,
      number: 1,
      address: '1',
      day: toDay('2026-11-03'),
      reaction: 'gasp',
      line: 'Science class!',
    },
    { id: 's1e2', season: 1, number: 2, address: '2', day: toDay('2026-11-11'), reaction: null, line: '' },
    { id: 's1e3', season: 1, number: 3, address: '3', day: null, reaction: null, line: '' },
  ]);
  expect(ownEpisodes(at('start'), STATE)).toEqual([]);
});

test('no further than a visit shows, whatever is kept', () => {
  expect(ownEpisodes(at('s1e1'), STATE).map(({ id }) => id)).toEqual(['s1e1']);
});

test('a rewatch has its own notes, and no days', () => {
  const state = { ...STATE, preferences: { ...STATE.preferences, rewatch: { horizon: 's1e2', on: true } } };
  expect(ownEpisodes(at('s1e2'), state)).toMatchObject([
    { reaction: 'heart', line: '', day: null },
    { reaction: null, line: '', day: null },
  ]);
});

test('how long it took: from the first to the last day that is known', () => {
  const episodes = ownEpisodes(at('s1e3'), STATE);
  expect(spanOf(episodes)).toEqual({ first: toDay('2026-11-03'), last: toDay('2026-11-11'), every: false });
  expect(spanOf(episodes.slice(0, 2))?.every).toBe(true);
  expect(spanOf(episodes.slice(2))).toBeNull();
});

test('a season is as long as its record says, or as the episodes that there are', () => {
  expect(seasonLength(STORY, 1)).toBe(12);
  expect(seasonLength({ points: STORY.points.slice(0, 4) }, 1)).toBe(3);
  expect(seasonLength({ points: STORY.points.slice(0, 4), seasons: [{ season: 1, episodes: 8 }] }, 1)).toBe(8);
});
