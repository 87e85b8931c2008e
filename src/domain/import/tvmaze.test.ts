import { expect, test } from 'vitest';

import { jsonFile, told } from './test-context.ts';
import { readTvMaze } from './tvmaze.ts';

const mark = (number: number, more: object = {}, show: object = { name: 'All of Us Are Dead' }) => ({
  marked_at: 1_643_371_200,
  type: 0,
  episode_id: number,
  _embedded: { episode: { season: 1, number, _embedded: { show } } },
  ...more,
});

test('watched episodes count, on the visitor’s day', () => {
  expect(
    told(readTvMaze, jsonFile([mark(1), mark(2, { marked_at: 1_643_382_000 }), mark(3, { marked_at: 0 })])),
  ).toEqual(['s1e1 2022-01-28', 's1e2 2022-01-29', 's1e3 no day']);
});

test('acquired and skipped ones do not', () => {
  expect(told(readTvMaze, jsonFile([mark(1), mark(2, { type: 1 }), mark(3, { type: 2 })]))).toEqual([
    's1e1 2022-01-28',
  ]);
});

test('an id or a year tells another show of the same name', () => {
  const of = (more: object) => mark(1, {}, { name: 'All of Us Are Dead', ...more });
  expect(told(readTvMaze, jsonFile([of({ premiered: '2019-01-01' }), of({ externals: { imdb: 'tt0' } })]))).toEqual([
    '2 other',
  ]);
  expect(
    told(readTvMaze, jsonFile([of({ name: 'Another name', externals: { imdb: 'tt14169960', thetvdb: 1 } })])),
  ).toEqual(['s1e1 2022-01-28']);
});

test('numbers of TVmaze’s own alone are not read', () => {
  expect(told(readTvMaze, jsonFile([{ marked_at: 1, type: 0, episode_id: 1 }]))).toBe('not read');
});
