import { expect, test } from 'vitest';

import { readSeriesGuide } from './series-guide.ts';
import { jsonFile, told } from './test-context.ts';

const shows = (episode: unknown, change: object = {}) => [
  {
    tmdb_id: 99_966,
    title: 'All of Us Are Dead',
    seasons: [{ season: 1, tmdb_id: '1', episodes: [episode] }],
    ...change,
  },
];
const episode = { tmdb_id: 1, episode: 2, watched: true, plays: 1, skipped: false };

test.each([
  ['watched', shows(episode), ['s1e2 no day']],
  ['watched, in a backup from before there were plays', shows({ episode: 2, watched: true }), ['s1e2 no day']],
  ['watched three times', shows({ ...episode, plays: 3 }), ['s1e2 no day']],
  ['not watched', shows({ ...episode, watched: false }), []],
  ['skipped', shows({ ...episode, skipped: true }), []],
  ['watched no time', shows({ ...episode, plays: 0 }), []],
  ['plays that SeriesGuide ignores', shows({ episode: 2, plays: 1 }), []],
  [
    'the smallest backup names no numbers',
    shows({ tmdb_id: 1, watched: true }),
    ['no-episode [0].seasons[0].episodes[0]'],
  ],
  [
    'a special',
    shows(episode, { seasons: [{ season: 0, episodes: [episode] }] }),
    ['unknown-season [0].seasons[0].episodes[0]'],
  ],
  ['by TheTVDB alone: the title decides', shows(episode, { tmdb_id: undefined, tvdb_id: 1234 }), ['s1e2 no day']],
  ['another show of that title', shows(episode, { tmdb_id: 1 }), ['1 other']],
  ['a show that is none', [...shows(episode), 'All of Us Are Dead'], ['s1e2 no day', 'malformed [1]']],
  ['an episode that is none', shows(null), ['malformed [0].seasons[0].episodes[0]']],
  ['its lists', [{ items: [], list_id: 'First%20list', name: 'First list', order: 0 }], 'not read'],
])('%s', (_, json, expected) => {
  expect(told(readSeriesGuide, jsonFile(json))).toEqual(expected);
});
