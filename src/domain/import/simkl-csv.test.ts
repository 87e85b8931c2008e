import { expect, test } from 'vitest';

import { readSimklCsv } from './simkl-csv.ts';
import { csvFile, told } from './test-context.ts';

const HEAD = 'SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB';
const row = (watchlist: string, last: string, title = 'All of Us Are Dead', imdb = 'tt14169960') =>
  `1,${title},tv,2022,${watchlist},${last},2022-02-01,9,,,,${imdb}`;

test.each(['s1e3', 'S01E03'])('%s: that episode and all before it, without a day', (last) => {
  expect(told(readSimklCsv, csvFile([HEAD, row('watching', last)]))).toEqual([
    's1e1 no day',
    's1e2 no day',
    's1e3 no day',
  ]);
});

test('a show that is completed and says no more names no episode; a planned one says nothing', () => {
  expect(told(readSimklCsv, csvFile([HEAD, row('completed', '')]))).toEqual(['no-episode row 2']);
  expect(told(readSimklCsv, csvFile([HEAD, row('plantowatch', '')]))).toEqual([]);
});

test('an episode that the story has not, and one that nobody can read', () => {
  expect(told(readSimklCsv, csvFile([HEAD, row('watching', 's1e99'), row('watching', 'soon')]))).toEqual([
    'unknown-episode row 2',
    'no-episode row 3',
  ]);
});

test('other shows are counted', () => {
  expect(told(readSimklCsv, csvFile([HEAD, row('watching', 's1e3', 'Other', 'tt0')]))).toEqual(['1 other']);
});
