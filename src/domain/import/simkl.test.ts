import { expect, test } from 'vitest';

import { readSimkl } from './simkl.ts';
import { jsonFile, told } from './test-context.ts';

const ids = { simkl: 1, slug: 'all-of-us-are-dead', imdb: 'tt14169960', tmdb: '99966' };
const backup = (change: object) => ({
  shows: [{ status: 'watching', show: { title: 'All of Us Are Dead', year: 2022, ids }, ...change }],
  anime: [],
  movies: [],
});
const seasons = (...episodes: readonly unknown[]) => [{ number: 1, episodes }];
const EVERY = Array.from({ length: 12 }, (_, index) => `s1e${index + 1} no day`);

test.each([
  [
    'an episode with its date',
    backup({ seasons: seasons({ number: 1, watched_at: '2022-01-28T12:00:00Z' }) }),
    ['s1e1 2022-01-28'],
  ],
  [
    'a second run, which is on no list',
    backup({
      status: undefined,
      is_rewatch: true,
      rewatch_status: 'active',
      last_watched_at: '2026-01-01T00:00:00Z',
      seasons: seasons({ number: 1, watched_at: '2026-01-01T00:00:00Z' }),
    }),
    ['s1e1 2026-01-01'],
  ],
  ['an episode without a date', backup({ seasons: seasons({ number: 1 }) }), ['s1e1 no day']],
  ['“long ago”', backup({ seasons: seasons({ number: 1, watched_at: '1970-01-01T00:00:01Z' }) }), ['s1e1 no day']],
  [
    'dropped, with what was watched before',
    backup({ status: 'dropped', seasons: seasons({ number: 3 }) }),
    ['s1e3 no day'],
  ],
  ['planned', backup({ status: 'plantowatch', seasons: seasons({ number: 3 }) }), []],
  [
    'completed with as many episodes as there are',
    backup({ status: 'completed', watched_episodes_count: 12, total_episodes_count: 12 }),
    EVERY,
  ],
  [
    'completed with another number of episodes',
    backup({ status: 'completed', watched_episodes_count: 24 }),
    ['no-episode shows[0]'],
  ],
  ['completed without a number', backup({ status: 'completed' }), ['no-episode shows[0]']],
  [
    'five of twelve, nobody says which',
    backup({ watched_episodes_count: 5, total_episodes_count: 12 }),
    ['no-episode shows[0]'],
  ],
  [
    'the first five of twelve',
    backup({ watched_episodes_count: 5, last_watched: 'S01E05', next_to_watch: 'S01E06' }),
    EVERY.slice(0, 5),
  ],
  [
    'four of the first five, nobody says which',
    backup({ watched_episodes_count: 4, last_watched: 'S01E05' }),
    ['no-episode shows[0]'],
  ],
  [
    'as many as an episode that the story has not',
    backup({ watched_episodes_count: 13, last_watched: 'S01E13' }),
    ['no-episode shows[0]'],
  ],
  ['twelve of twelve, and not completed', backup({ watched_episodes_count: 12 }), ['no-episode shows[0]']],
  ['none yet', backup({ watched_episodes_count: 0 }), []],
  [
    'a special',
    backup({ seasons: [{ number: 0, episodes: [{ number: 1 }] }] }),
    ['unknown-season shows[0].seasons[0].episodes[0]'],
  ],
  ['another show', backup({ show: { title: 'Breaking Bad', ids: { imdb: 'tt0903747' } } }), ['1 other']],
  ['a show that is none', backup({ show: 7 }), 'not read'],
  [
    'an entry that is none',
    { ...backup({ seasons: seasons({ number: 1 }) }), anime: [null] },
    ['s1e1 no day', 'malformed anime[0]'],
  ],
  ['among anime', { shows: [], anime: backup({ seasons: seasons({ number: 1 }) }).shows, movies: [] }, ['s1e1 no day']],
  ['a backup of nothing', { shows: [], anime: [], movies: [] }, []],
])('%s', (_, json, expected) => {
  expect(told(readSimkl, jsonFile(json, 'SimklBackup.json'))).toEqual(expected);
});
