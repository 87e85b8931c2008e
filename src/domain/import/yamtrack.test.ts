import { expect, test } from 'vitest';

import { csvFile, told } from './test-context.ts';
import { readYamtrack } from './yamtrack.ts';

const HEAD =
  'media_id,source,media_type,title,image,season_number,episode_number,score,status,notes,start_date,end_date,progress,created_at';
const episode = (number: string, end = '2022-01-28 12:00:00+00:00', id = '99966') =>
  `${id},tmdb,episode,All of Us Are Dead,,1,${number},,,,,${end},,`;
const whole = (status: string) => `99966,tmdb,tv,All of Us Are Dead,,,,9,${status},,,,,`;

test('episodes count, on the day on which they ended', () => {
  const file = csvFile([
    HEAD,
    whole('Completed'),
    episode('1'),
    episode('2', '2022-01-28 18:00:00+00:00'),
    episode('3', ''),
  ]);
  expect(told(readYamtrack, file)).toEqual(['s1e1 2022-01-28', 's1e2 2022-01-29', 's1e3 no day']);
});

test('a show without its episodes names none, one that is only planned says nothing', () => {
  expect(told(readYamtrack, csvFile([HEAD, whole('Completed')]))).toEqual(['no-episode row 2']);
  expect(told(readYamtrack, csvFile([HEAD, whole('Planning')]))).toEqual([]);
});

test('the id decides, and films and anime are counted with the other shows or not at all', () => {
  const film = '99966,tmdb,movie,All of Us Are Dead,,,,,Completed,,,2022-01-28,,';
  expect(told(readYamtrack, csvFile([HEAD, episode('1', '', '1'), film]))).toEqual(['1 other']);
});

test('the oldest exports have a day of their own and no source', () => {
  const file = csvFile([
    '"media_id","media_type","title","image","score","progress","status","start_date","end_date","notes","season_number","episode_number","watch_date"',
    '"99966","episode","All of Us Are Dead","","","","","","","","1","4","2022-02-01"',
  ]);
  expect(told(readYamtrack, file)).toEqual(['s1e4 2022-02-01']);
});
