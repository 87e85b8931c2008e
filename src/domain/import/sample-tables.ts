import { csvFile } from './test-context.ts';

/** The tables among the samples: a file of each shape, by format. For tests. */
export const TABLES = {
  'trakt-csv': [
    csvFile([
      'imdb_id,type,title,year,season,episode,watched_at,watchlisted_at,rating,rated_at',
      'tt0068646,movie,,,,,2024-10-25T20:00:00Z,2024-10-01T10:00:00Z,7,2024-10-25T21:00:00Z',
      ',episode,All of Us Are Dead,2022,1,1,2022-01-28T12:00:00Z,,,',
      ',episode,Breaking Bad,2008,1,1,2024-01-15T12:00:00.000Z,,,',
    ]),
  ],
  'tv-time-gdpr': [
    csvFile(
      [
        'created_at,user_id,key,updated_at,ep_watch_count,uuid,is_archived,is_followed,s_id,runtime,bulk_type,s_no,ep_no,is_unitary,ep_id,rewatch_count,gsi,is_special,movie_name,series_name,season_number,episode_number',
        '2021-11-12 17:11:33,0,tracking-stats,2026-06-04 14:04:56,4868,,,,,,,,,,,,,,,,,',
        '2022-01-28 12:00:00,0,watch-episode-00c28347-0697b0f5,2022-01-28 12:00:00,,,,,1234,2520,season,1,1,false,5,,,,,All of Us Are Dead,1,1',
        '2016-08-10 16:48:22,0,watch-episode-018d6f82-04b432b9,2016-08-10 16:48:22,,,,,75707,,,1,4,false,306587,0,,,,The Unit,1,4',
        '2022-01-28 12:00:00,0,user-series-00c28347,2022-01-28 12:00:00,5,00000000,false,true,1234,,,,,,,,,,,All of Us Are Dead,,',
      ],
      'gdpr-data/tracking-prod-records-v2.csv',
    ),
    csvFile(
      [
        'type-uuid-n,created_at,series_name,type,user_id,series_id,uuid,updated_at,release_date,entity_type,movie_name,rewatch_count,episode_number,episode_id,season_number,watch_date,watch_date_range_key',
        'watch-a,2022-01-28 12:00:00,All of Us Are Dead,watch,0,1234,a,2022-01-28 12:00:00,,episode,,,1,5,1,1643371200,watch-date-1643371200',
        'watch-b,2022-04-10 11:26:55,,watch,0,,b,2022-04-10 11:26:55,2017-10-12,movie,What Happened to Monday,0,,,,,watch-date-1649590015',
      ],
      'gdpr-data/tracking-prod-records.csv',
    ),
    csvFile(
      [
        'user_id,episode_id,source,created_at,updated_at,tv_show_name,episode_season_number,episode_number',
        '0,4709830,episode-detail,2018-06-14 12:41:03,2018-06-14 12:41:03,Game of Thrones,1,1',
        '0,5,season-detail,2022-01-28 12:00:00,2022-01-28 12:00:00,All of Us Are Dead,1,1',
      ],
      'gdpr-data/seen_episode_source.csv',
    ),
    csvFile(
      [
        'user_id,episode_id,cpt,created_at,updated_at,tv_show_name,episode_season_number,episode_number',
        '0,5,1,2022-01-28 12:00:00,2022-01-28 12:00:00,All of Us Are Dead,1,1',
      ],
      'gdpr-data/rewatched_episode.csv',
    ),
  ],
  'tv-time-csv': [
    csvFile(
      [
        'series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,watched_at,rewatch_count,special',
        '1234,,00000000,All of Us Are Dead,1,1,5,true,2022-01-28 12:00:00,0,false',
        '346328,,00000000,Elite,6,1,9367539,false,,0,false',
        '346328,,00000000,Elite,1,1,6671792,true,2019-10-04 03:43:42,0,false',
      ],
      'tvtime-series-episodes-2026-07-15.csv',
    ),
    csvFile([
      'tvshow_title,season,episode,season_episode,watched_date',
      'All of Us Are Dead,1,1,S01E01,2022-01-28 12:00:00',
    ]),
    csvFile(
      [
        'imdb_id,tvdb_id,type,title,season,episode,is_special,is_watched,watched_at,status,is_watchlisted,rating',
        'tt0095953,169,movie,Rain Man,,,false,true,2021-03-22T06:33:24.000Z,,false,',
        'tt1,5,episode,All of Us Are Dead,1,1,false,true,2022-01-28T12:00:00.000Z,continuing,false,',
        'tt14169960,1234,show,All of Us Are Dead,,,,,,continuing,true,',
      ],
      'activity_history.csv',
    ),
    csvFile(
      [
        'type,media_type,tmdb_id,imdb_id,tvdb_id,title,year,season,episode,watched_at,rating,review',
        'watch,episode,,,,All of Us Are Dead,,1,1,2022-01-28T12:00:00Z,,',
        'watch,movie,380,tt0095953,,Rain Man,1988,,,2021-03-22T06:33:24Z,,',
      ],
      'tv-time-export.csv',
    ),
    csvFile([
      'ts,created_at,show_name,episode_id,episode_season_number,episode_number,episode_name',
      '1643371200,,All of Us Are Dead,5,1,1,Episode 1',
    ]),
  ],
  'simkl-csv': [
    csvFile(
      [
        'SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB',
        '1,All of Us Are Dead,tv,2022,watching,s1e1,2022-01-28,9,,,99966,tt14169960',
        '2,Rain Man,movie,1988,completed,,2021-03-22,8,,,380,tt0095953',
      ],
      'SimklBackup.csv',
    ),
  ],
  yamtrack: [
    csvFile(
      [
        'media_id,source,media_type,title,image,season_number,episode_number,score,status,notes,start_date,end_date,progress,created_at',
        '99966,tmdb,tv,All of Us Are Dead,,,,9,Completed,,,,,',
        '99966,tmdb,episode,All of Us Are Dead,,1,1,,,,,2022-01-28 12:00:00+00:00,,',
      ],
      'yamtrack_2026-11-20.csv',
    ),
  ],
} as const;
