import { expect, test } from 'vitest';

import { csvFile, told } from './test-context.ts';
import { readTvTimeCsv } from './tv-time-csv.ts';

const TIME_OUT =
  'series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,watched_at,rewatch_count,special';
const WATCHED = 'tvshow_title,season,episode,season_episode,watched_date';
const LIBERATOR =
  'imdb_id,tvdb_id,type,title,season,episode,is_special,is_watched,watched_at,status,is_watchlisted,rating';
const EXTRACTOR = 'type,media_type,tmdb_id,imdb_id,tvdb_id,title,year,season,episode,watched_at,rating,review';
const OWN = 'ts,created_at,show_name,episode_id,episode_season_number,episode_number,episode_name';

test.each([
  [
    'TV Time Out, watched',
    TIME_OUT,
    '1,,a,All of Us Are Dead,1,2,5,true,2022-01-28 12:00:00,0,false',
    ['s1e2 2022-01-28'],
  ],
  [
    'TV Time Out, by IMDb’s id',
    TIME_OUT,
    '1,tt14169960,a,Zombies,1,2,5,true,2022-01-28 12:00:00,0,false',
    ['s1e2 2022-01-28'],
  ],
  ['TV Time Out, not watched', TIME_OUT, '1,,a,All of Us Are Dead,1,2,5,false,,0,false', []],
  ['TV Time Out, watched on no day', TIME_OUT, '1,,a,All of Us Are Dead,1,2,5,true,,0,false', ['s1e2 no day']],
  ['TV Time Out, a special', TIME_OUT, '1,,a,All of Us Are Dead,0,1,5,true,,0,true', ['unknown-season row 2']],
  ['TV Time Out, another show', TIME_OUT, '1,,a,Elite,1,2,5,true,,0,false', ['1 other']],
  [
    'TV Time Out, the list of what was watched',
    WATCHED,
    'All of Us Are Dead,1,2,S01E02,2022-01-28 12:00:00',
    ['s1e2 2022-01-28'],
  ],
  [
    'Liberator, an episode',
    LIBERATOR,
    'tt1,5,episode,All of Us Are Dead,1,2,false,true,2022-01-28T12:00:00.000Z,continuing,false,',
    ['s1e2 2022-01-28'],
  ],
  [
    'Liberator, an episode whose id was not found',
    LIBERATOR,
    '-1,5,episode,All of Us Are Dead,1,2,false,true,,continuing,true,',
    ['s1e2 no day'],
  ],
  ['Liberator, the show', LIBERATOR, 'tt14169960,1,show,All of Us Are Dead,,,,,,continuing,true,', []],
  [
    'Liberator, a special',
    LIBERATOR,
    'tt1,5,episode,All of Us Are Dead,1,2,true,true,,continuing,false,',
    ['unknown-episode row 2'],
  ],
  [
    'Liberator, a film of that name',
    LIBERATOR,
    '-1,5,movie,All of Us Are Dead,,,false,true,2022-01-28T12:00:00.000Z,,false,',
    [],
  ],
  [
    'TV Time Extractor, an episode',
    EXTRACTOR,
    'watch,episode,,,,All of Us Are Dead,,1,2,2022-01-28T12:00:00Z,,',
    ['s1e2 2022-01-28'],
  ],
  [
    'TV Time Extractor, another show of that name',
    EXTRACTOR,
    'watch,episode,,,,All of Us Are Dead,1998,1,2,2022-01-28T12:00:00Z,,',
    ['1 other'],
  ],
  ['TV Time Extractor, a rating', EXTRACTOR, 'rating,episode,,,,All of Us Are Dead,,1,2,2022-01-28T12:00:00Z,9,', []],
  ['TV Time Extractor, a film', EXTRACTOR, 'watch,movie,,,,All of Us Are Dead,,,,2022-01-28T12:00:00Z,,', []],
  [
    'TV Time Out, saved by a spreadsheet',
    TIME_OUT,
    '1,,a,All of Us Are Dead,1,2,5,TRUE,2022-01-28 12:00:00,0,FALSE',
    ['s1e2 2022-01-28'],
  ],
  [
    'TV Time Out, a special, saved by a spreadsheet',
    TIME_OUT,
    '1,,a,All of Us Are Dead,1,2,5,TRUE,,0,TRUE',
    ['unknown-episode row 2'],
  ],
  ['TV Time Out, truth as a number', TIME_OUT, '1,,a,All of Us Are Dead,1.0,2.0,5,1,,0,0', ['s1e2 no day']],
  [
    'Liberator, saved by a spreadsheet',
    LIBERATOR,
    'tt1,5,Episode,All of Us Are Dead,1,2,FALSE,TRUE,2022-01-28T12:00:00.000Z,continuing,FALSE,',
    ['s1e2 2022-01-28'],
  ],
  ['TV Time’s own list', OWN, '1643371200,,All of Us Are Dead,5,1,2,Episode 2', ['s1e2 2022-01-28']],
  [
    'TV Time’s own list, with a date',
    OWN,
    ',2022-01-28 12:00:00,All of Us Are Dead,5,1,2,Episode 2',
    ['s1e2 2022-01-28'],
  ],
])('%s', (_, header, row, expected) => {
  expect(told(readTvTimeCsv, csvFile([header, row]))).toEqual(expected);
});
