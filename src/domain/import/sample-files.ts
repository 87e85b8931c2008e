import { TABLES } from './sample-tables.ts';
import { jsonFile } from './test-context.ts';
import type { ImportFile } from './viewing.ts';

// A record of each shape as public samples have it, with our show put in and everything personal left out. For tests.

const ids = { trakt: 1, slug: 'all-of-us-are-dead', tvdb: 1234, imdb: 'tt14169960', tmdb: 99966, tvrage: null };
const show = { title: 'All of Us Are Dead', year: 2022, ids };
const otherShow = {
  title: 'South Park',
  year: 1997,
  ids: { trakt: 2177, slug: 'south-park', tvdb: 75_897, imdb: 'tt0121955', tmdb: 2190 },
};
const movie = {
  title: 'Rain Man',
  year: 1988,
  ids: { trakt: 304, slug: 'rain-man-1988', imdb: 'tt0095953', tmdb: 380 },
};

const plays = [
  { id: 1, watched_at: '2021-03-22T06:33:24.000Z', action: 'watch', type: 'movie', movie },
  {
    id: 2,
    watched_at: '2022-01-28T12:00:00.000Z',
    action: 'scrobble',
    type: 'episode',
    episode: { season: 1, number: 1, title: 'Episode 1', ids: { trakt: 5, tvdb: 6, imdb: 'tt1', tmdb: 7 } },
    show,
  },
  {
    id: 3,
    watched_at: '2021-01-23T04:25:15.000Z',
    action: 'checkin',
    type: 'episode',
    episode: { season: 7, number: 7, title: 'Another', ids: { trakt: 8 } },
    show: otherShow,
  },
];

const watchedShow = {
  plays: 2,
  last_watched_at: '2022-02-03T10:00:00.000Z',
  last_updated_at: '2022-02-03T10:00:00.000Z',
  reset_at: null,
  show,
  seasons: [
    {
      number: 1,
      episodes: [
        { number: 1, plays: 1, last_watched_at: '2022-01-28T12:00:00.000Z' },
        { number: 2, plays: 1, last_watched_at: '2022-02-03T10:00:00.000Z' },
      ],
    },
  ],
};

const simklShow = {
  added_to_watchlist_at: '2022-01-02T03:04:05Z',
  last_watched_at: '2022-02-02T10:00:00Z',
  user_rated_at: null,
  user_rating: null,
  status: 'watching',
  last_watched: 'S01E02',
  next_to_watch: 'S01E03',
  watched_episodes_count: 2,
  total_episodes_count: 12,
  not_aired_episodes_count: 0,
  show: {
    title: 'All of Us Are Dead',
    poster: '00/0000',
    year: 2022,
    ids: { simkl: 1, slug: 'all-of-us-are-dead', imdb: 'tt14169960', tmdb: '99966', tvdb: '1234' },
  },
  seasons: [
    {
      number: 1,
      episodes: [
        { number: 1, watched_at: '2022-01-28T12:00:00Z' },
        { number: 2, watched_at: '2022-02-02T10:00:00Z' },
      ],
    },
  ],
};

const timeOutShow = {
  uuid: '00000000-0000-0000-0000-000000000000',
  id: { tvdb: 1234, imdb: null },
  created_at: '2022-01-28T10:00:00Z',
  title: 'All of Us Are Dead',
  status: 'continuing',
  is_favorite: false,
  seasons: [
    {
      number: 1,
      is_specials: false,
      episodes: [
        {
          id: { tvdb: 5, imdb: null },
          number: 1,
          name: 'Episode 1',
          special: false,
          is_watched: true,
          watched_at: '2022-01-28 12:00:00',
          rewatch_count: 0,
          watched_count: 1,
        },
        { id: { tvdb: 6, imdb: null }, number: 2, special: false, is_watched: false, watched_at: null },
      ],
    },
  ],
};

const guideShow = {
  tmdb_id: 99_966,
  imdb_id: 'tt14169960',
  trakt_id: 1,
  title: 'All of Us Are Dead',
  language: 'en-US',
  first_aired: '2022-01-28T08:00:00Z',
  favorite: false,
  hidden: false,
  last_watched_ms: 1_643_371_200_000,
  seasons: [
    {
      season: 1,
      tmdb_id: '61343',
      episodes: [
        { tmdb_id: 1, episode: 1, title: 'Episode 1', watched: true, plays: 1, skipped: false, collected: false },
        { tmdb_id: 2, episode: 2, title: 'Episode 2', watched: false, plays: 0, skipped: true, collected: false },
      ],
    },
  ],
};

/** One file of each shape, by format. Each says that episode 1 was watched. */
export const SAMPLES = {
  'trakt-json': [
    jsonFile(plays, 'watched-history-1.json'),
    jsonFile([watchedShow], 'watched-shows.json'),
    jsonFile(
      { type: 'full', username: 'somebody', ratings: [], history: plays, watched: [watchedShow] },
      'export.json',
    ),
    jsonFile(
      {
        history: { movies: [], shows: [{ title: show.title, ids: { imdb: ids.imdb }, seasons: watchedShow.seasons }] },
      },
      'trakt_sync.json',
    ),
  ],
  ...TABLES,
  'tv-time-json': [
    jsonFile([timeOutShow], 'tvtime-series-2026-07-15.json'),
    jsonFile(
      [{ ...timeOutShow, title: 'Station Eleven', id: { tvdb: 366_529, imdb: 'tt10574236' } }, timeOutShow],
      'shows.json',
    ),
  ],
  simkl: [jsonFile({ shows: [simklShow], anime: [], movies: [{ status: 'completed', movie }] }, 'SimklBackup.json')],
  'series-guide': [
    jsonFile([{ tmdb_id: 68_421, title: 'Altered Carbon', seasons: [] }, guideShow], 'seriesguide-shows-backup.json'),
  ],
  showly: [
    jsonFile({
      version: 2,
      platform: 'android',
      createdAt: '2026-02-25T10:00:00Z',
      shows: {
        cH: [{ id: 77, tmId: 99_966, t: 'All of Us Are Dead', a: '2022-01-28T12:00:00Z', u: '2022-01-28T12:00:00Z' }],
        cW: [{ id: 78, tmId: 2190, t: 'South Park', a: '2022-01-28T12:00:00Z', u: '2022-01-28T12:00:00Z' }],
        cHid: [],
        pEp: [
          { id: 500, sId: 77, stmId: 31, eN: 1, sN: 1, a: '2022-01-28T12:00:00Z' },
          { id: 501, sId: 78, stmId: 99_966, eN: 4, sN: 1, a: null },
        ],
        pSe: [],
      },
      movies: {},
      lists: {},
    }),
    jsonFile({
      version: 3,
      platform: 'android',
      createdAt: '2026-07-25T10:00:00Z',
      shows: { cH: [], pEp: [{ stmId: 99_966, eN: 1, sN: 1, a: '2022-01-28T12:00:00Z' }] },
    }),
  ],
  watcharr: [
    jsonFile(
      [
        { status: 'FINISHED', content: { tmdbId: 515_001, title: 'Jojo Rabbit', type: 'movie' }, activity: [] },
        {
          status: 'WATCHING',
          content: { tmdbId: 99_966, title: 'All of Us Are Dead', type: 'tv', imdb_id: '' },
          watchedSeasons: [{ seasonNumber: 1, status: 'WATCHING' }],
          watchedEpisodes: [
            { seasonNumber: 1, episodeNumber: 1, status: 'FINISHED', createdAt: '2022-01-28T12:00:00.1854723Z' },
          ],
        },
      ],
      'watcharr-export.json',
    ),
  ],
  tvmaze: [
    jsonFile([
      {
        marked_at: 1_643_371_200,
        type: 0,
        episode_id: 1,
        _embedded: { episode: { season: 1, number: 1, _embedded: { show: { name: 'All of Us Are Dead' } } } },
      },
    ]),
  ],
} as const satisfies Record<string, readonly ImportFile[]>;
