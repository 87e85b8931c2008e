import { expect, test } from 'vitest';

import { jsonFile, told } from './test-context.ts';
import { readTvTimeJson } from './tv-time-json.ts';

const series = (episode: unknown, id: unknown = { tvdb: 1, imdb: null }, number: unknown = 1) => [
  { uuid: 'a', id, title: 'All of Us Are Dead', status: 'continuing', seasons: [{ number, episodes: [episode] }] },
];
const episode = { id: { tvdb: 5, imdb: '-1' }, number: 2, special: false, is_watched: true };

test.each([
  ['Liberator’s instant', series({ ...episode, watched_at: '2022-01-28T12:00:00.000Z' }), ['s1e2 2022-01-28']],
  ['TV Time Out’s instant', series({ ...episode, watched_at: '2022-01-28 12:00:00' }), ['s1e2 2022-01-28']],
  ['watched on no day', series({ ...episode, watched_at: null }), ['s1e2 no day']],
  ['not watched', series({ ...episode, is_watched: false, watched_at: '2022-01-28 12:00:00' }), []],
  ['watched said with a word', series({ ...episode, is_watched: 'true' }), []],
  ['an id from IMDb', series({ ...episode }, { tvdb: 1, imdb: 'tt14169960' }), ['s1e2 no day']],
  ['another id from IMDb', series({ ...episode }, { tvdb: 1, imdb: 'tt1' }), ['1 other']],
  ['an id that was not found', series({ ...episode }, { tvdb: 1, imdb: '-1' }), ['s1e2 no day']],
  ['a special', series({ ...episode, special: true }), ['unknown-episode [0].seasons[0].episodes[0]']],
  ['season 0', series(episode, { tvdb: 1 }, 0), ['unknown-season [0].seasons[0].episodes[0]']],
  ['no number', series({ is_watched: true }), ['no-episode [0].seasons[0].episodes[0]']],
  ['an episode that is none', series('two'), ['malformed [0].seasons[0].episodes[0]']],
  ['films', [{ uuid: 'a', id: { tvdb: 169, imdb: 'tt0133093' }, title: 'The Matrix', is_watched: false }], 'not read'],
])('%s', (_, json, expected) => {
  expect(told(readTvTimeJson, jsonFile(json))).toEqual(expected);
});
