import { expect, test } from 'vitest';

import { csvFile, told } from './test-context.ts';
import { readTraktCsv } from './trakt-csv.ts';

const HEADER = 'imdb_id,type,title,year,season,episode,watched_at,watchlisted_at,rating,rated_at';

test.each([
  [
    'an episode by the title of the show',
    ',episode,All of Us Are Dead,2022,1,2,2022-01-28T12:00:00Z,,,',
    ['s1e2 2022-01-28'],
  ],
  ['a kind in capitals', ',Episode,All of Us Are Dead,2022,1,2,2022-01-28,,,', ['s1e2 2022-01-28']],
  ['a day without an hour', ',episode,All of Us Are Dead,2022,1,2,2022-01-28,,,', ['s1e2 2022-01-28']],
  ['a date that nobody knows', ',episode,All of Us Are Dead,2022,1,2,unknown,,,', ['s1e2 no day']],
  [
    'an episode’s own id says nothing to us',
    'tt1,episode,All of Us Are Dead,2022,1,2,2022-01-28,,,',
    ['s1e2 2022-01-28'],
  ],
  ['the id of the show', 'tt14169960,episode,,,1,2,2022-01-28,,,', ['s1e2 2022-01-28']],
  ['another show of that name', ',episode,All of Us Are Dead,1998,1,2,2022-01-28,,,', ['1 other']],
  ['a wish', ',episode,All of Us Are Dead,2022,1,2,,2022-01-28T12:00:00Z,,', []],
  ['the whole show', 'tt14169960,show,All of Us Are Dead,2022,,,2022-01-28T12:00:00Z,,,', []],
  ['no number', ',episode,All of Us Are Dead,2022,1,,2022-01-28,,,', ['no-episode row 2']],
  ['a row cut short', ',episode,All of Us Are Dead', []],
])('%s', (_, row, expected) => {
  expect(told(readTraktCsv, csvFile([HEADER, row]))).toEqual(expected);
});

test('an action other than history is not a view', () => {
  const rows = ['action,type,title,season,episode,watched_at', 'ratings,episode,All of Us Are Dead,1,1,2022-01-28'];
  expect(told(readTraktCsv, csvFile(rows))).toEqual([]);
});
