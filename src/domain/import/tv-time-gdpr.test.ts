import { expect, test } from 'vitest';

import { csvFile, told } from './test-context.ts';
import { readTvTimeGdpr } from './tv-time-gdpr.ts';

const SECOND = 'created_at,key,updated_at,s_id,s_no,ep_no,ep_id,is_special,series_name,season_number,episode_number';

test.each([
  ['a view', '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,,All of Us Are Dead,1,3', ['s1e3 2022-01-28']],
  [
    'late in the evening, in UTC',
    '2022-01-28 16:00:00,watch-episode-a,,1,1,3,5,,All of Us Are Dead,1,3',
    ['s1e3 2022-01-29'],
  ],
  [
    'the numbers in the older columns',
    '2022-01-28 12:00:00,watch-episode-a,,1,,,5,,All of Us Are Dead,1,3',
    ['s1e3 2022-01-28'],
  ],
  [
    'the numbers in the newer columns alone',
    '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,,All of Us Are Dead,,',
    ['s1e3 2022-01-28'],
  ],
  ['a key that nobody has shown us', '2022-01-28 12:00:00,unwatch-episode-a,,1,1,3,5,,All of Us Are Dead,1,3', []],
  ['a second view', '2023-01-28 12:00:00,rewatch-episode-a-1,,1,1,3,5,,All of Us Are Dead,1,3', ['s1e3 2023-01-28']],
  [
    'the title in another language',
    '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,,지금 우리 학교는,1,3',
    ['s1e3 2022-01-28'],
  ],
  [
    'the title with its year',
    '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,,All of Us Are Dead (2022),1,3',
    ['s1e3 2022-01-28'],
  ],
  ['a special', '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,true,All of Us Are Dead,1,3', ['unknown-episode row 2']],
  ['season 0', '2022-01-28 12:00:00,watch-episode-a,,1,0,3,5,,All of Us Are Dead,0,3', ['unknown-season row 2']],
  ['no date', ',watch-episode-a,,1,1,3,5,,All of Us Are Dead,1,3', ['s1e3 no day']],
  [
    'an impossible date',
    '2022-13-28 12:00:00,watch-episode-a,,1,1,3,5,,All of Us Are Dead,1,3',
    ['s1e3 no day', 'unclear-date row 2'],
  ],
  ['a show that is followed', '2022-01-28 12:00:00,user-series-a,,1,,,,,All of Us Are Dead,,', []],
  ['the sum of it all', '2022-01-28 12:00:00,tracking-stats,,,,,,,,,', []],
  ['another show', '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,,The Unit,1,3', ['1 other']],
  ['a row cut short', '2022-01-28 12:00:00,watch-episode-a,,1,1,3', ['1 other']],
])('the second log: %s', (_, row, expected) => {
  expect(told(readTvTimeGdpr, csvFile([SECOND, row]))).toEqual(expected);
});

const FIRST =
  'type-uuid-n,created_at,type,entity_type,series_name,season_number,episode_number,watch_date,watch_date_range_key';

test.each([
  [
    'the instant at the end of a key',
    'a,2020-01-01 00:00:00,watch,episode,All of Us Are Dead,1,2,,watch-date-1643371200',
    ['s1e2 2022-01-28'],
  ],
  [
    'the instant by itself',
    'a,2020-01-01 00:00:00,watch,episode,All of Us Are Dead,1,2,1643371200,',
    ['s1e2 2022-01-28'],
  ],
  ['neither', 'a,2022-01-28 12:00:00,watch,episode,All of Us Are Dead,1,2,,', ['s1e2 2022-01-28']],
  [
    'an instant out of all time',
    'a,,watch,episode,All of Us Are Dead,1,2,99999999999999999999,',
    ['future-date row 2'],
  ],
  ['a film', 'a,2022-01-28 12:00:00,watch,movie,,,,,', []],
  ['a count', 'a,2022-01-28 12:00:00,count-watch-episode-series,,All of Us Are Dead,,,,', []],
  ['something to watch', 'a,2022-01-28 12:00:00,towatch,episode,All of Us Are Dead,1,2,,', []],
])('the first log: %s', (_, row, expected) => {
  expect(told(readTvTimeGdpr, csvFile([FIRST, row]))).toEqual(expected);
});

test.each([
  [
    'seen_episode.csv',
    'user_id,episode_id,created_at,updated_at,tv_show_name,episode_season_number,episode_number',
    '0,5,2022-01-28 12:00:00,2022-02-02 12:00:00,All of Us Are Dead,1,2',
    ['s1e2 2022-01-28'],
  ],
  [
    'watched_on_episode.csv',
    'user_id,episode_id,watched_on_source_id,created_at,updated_at,tv_show_name,episode_season_number,episode_number',
    '0,5,1,2022-01-28 12:00:00,,All of Us Are Dead,1,2',
    ['s1e2 2022-01-28'],
  ],
  [
    'seen_episode_latest.csv',
    'tv_show_name,episode_season_number,episode_number,seen_date',
    'All of Us Are Dead,1,2,2022-01-28 12:00:00',
    ['s1e2 2022-01-28'],
  ],
  [
    'one without numbers',
    'user_id,episode_id,created_at,tv_show_name',
    '0,5,2022-01-28 12:00:00,All of Us Are Dead',
    ['no-episode row 2'],
  ],
  [
    'a column without a name, from a spreadsheet',
    'user_id,episode_id,created_at,tv_show_name,episode_season_number,episode_number,',
    '0,5,2022-01-28 12:00:00,All of Us Are Dead,1,2,',
    ['s1e2 2022-01-28'],
  ],
  [
    'followed_tv_show.csv',
    'tv_show_id,created_at,tv_show_name,active',
    '1,2022-01-28 12:00:00,All of Us Are Dead,1',
    'not read',
  ],
  [
    'a vote for an episode',
    'user_id,episode_id,vote,created_at,tv_show_name,episode_season_number,episode_number',
    '0,5,3,2022-01-28 12:00:00,All of Us Are Dead,1,2',
    'not read',
  ],
])('the older logs: %s', (_, header, row, expected) => {
  expect(told(readTvTimeGdpr, csvFile([header, row]))).toEqual(expected);
});

test('all logs of a request are one history', () => {
  const files = [
    csvFile([SECOND, '2022-01-28 12:00:00,watch-episode-a,,1,1,1,5,,All of Us Are Dead,1,1'], 'v2.csv'),
    csvFile([FIRST, 'a,,watch,episode,All of Us Are Dead,1,1,1672531200,'], 'v1.csv'),
    csvFile(['ip', '127.0.0.1'], 'ip_address.csv'),
  ];
  expect(told(readTvTimeGdpr, ...files)).toEqual(['s1e1 2023-01-01']);
});

test.each([
  ['semicolons', (text: string) => text.replaceAll(',', ';')],
  ['tabs', (text: string) => text.replaceAll(',', '\t')],
  ['quotes', (text: string) => text.replaceAll(/[^,\r\n]+/g, '"$&"')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['line feeds alone, and one at the end', (text: string) => `${text.replaceAll('\r\n', '\n')}\n`],
  ['capital letters and spaces in the header', (text: string) => text.replace('series_name', ' Series_Name ')],
])('written with %s', (_, change) => {
  const file = csvFile([SECOND, '2022-01-28 12:00:00,watch-episode-a,,1,1,3,5,,All of Us Are Dead,1,3']);
  expect(told(readTvTimeGdpr, { name: file.name, text: change(file.text) })).toEqual(['s1e3 2022-01-28']);
});
