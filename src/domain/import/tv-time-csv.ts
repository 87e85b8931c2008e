import { isWord, isYes } from './cell-words.ts';
import { type ReadRow, readShowRows } from './show-rows.ts';
import { dayOfInstant, watchedDay } from './watched-day.ts';

interface Form {
  /** Columns that this table has and no other. */
  readonly columns: readonly string[];
  readonly readRow: ReadRow;
}

/**
 * What TV Time's exporters wrote as CSV, a form each, known by columns that only it has:
 * - TV Time Out, `tvtime-series-episodes-….csv`: every episode, watched or not (https://github.com/jeremyndeby/TV-Time-Out,
 *   exporter.js, `buildEpisodesCsv`; real rows in https://github.com/trakt/trakt-web, projects/client/…/__fixtures__/tvtime);
 * - TV Time Out, its list of watched episodes: `tvshow_title, season, episode, season_episode, watched_date`
 *   (`buildWatchedEpisodesCsv` there);
 * - Liberator, `activity_history.csv`: the ids are the episode's, the title is the show's
 *   (https://github.com/Hobo-Ware/tv-time-liberator, src/core/serializer/toCsv.ts);
 * - TV Time Extractor, `tv-time-export.csv`: `type` says what was done, `media_type` with what (TvTimeExtractorParser.spec.ts in
 *   trakt-web);
 * - TV Time's own list of views: `ts, show_name, episode_season_number, episode_number` (TvTimeNativeParser.ts in trakt-web).
 */
export const readTvTimeCsv = readShowRows(
  (columns) => FORMS.find((known) => known.columns.every((column) => columns.includes(column)))?.readRow ?? null,
);

const readTimeOut: ReadRow = (cell, context) =>
  isYes(cell('is_watched'))
    ? {
        show: {
          title: cell('title'),
          ids: { imdb: cell('series_imdb_id'), tmdb: undefined, tvdb: cell('series_tvdb_id') },
        },
        season: cell('season'),
        episode: cell('episode'),
        when: () => watchedDay(cell('watched_at'), context),
        special: isYes(cell('special')),
      }
    : null;

const readTimeOutWatched: ReadRow = (cell, context) => ({
  show: { title: cell('tvshow_title') },
  season: cell('season'),
  episode: cell('episode'),
  when: () => watchedDay(cell('watched_date'), context),
});

const readLiberator: ReadRow = (cell, context) =>
  isWord(cell('type'), 'episode') && isYes(cell('is_watched'))
    ? {
        show: { title: cell('title') },
        season: cell('season'),
        episode: cell('episode'),
        when: () => watchedDay(cell('watched_at'), context),
        special: isYes(cell('is_special')),
      }
    : null;

const readExtractor: ReadRow = (cell, context) =>
  isWord(cell('type'), 'watch') && isWord(cell('media_type'), 'episode')
    ? {
        show: { title: cell('title'), year: cell('year') },
        season: cell('season'),
        episode: cell('episode'),
        when: () => watchedDay(cell('watched_at'), context),
      }
    : null;

const readOwn: ReadRow = (cell, context) => ({
  show: { title: cell('show_name') },
  season: cell('episode_season_number'),
  episode: cell('episode_number'),
  when: () =>
    /^\d+$/.test(cell('ts'))
      ? dayOfInstant(Number(cell('ts')) * 1000, context, cell('ts'))
      : watchedDay(cell('created_at'), context),
});

const FORMS: readonly Form[] = [
  { columns: ['series_tvdb_id', 'title', 'season', 'episode', 'is_watched'], readRow: readTimeOut },
  { columns: ['tvshow_title', 'season', 'episode', 'watched_date'], readRow: readTimeOutWatched },
  { columns: ['type', 'title', 'season', 'episode', 'is_watched', 'watched_at'], readRow: readLiberator },
  { columns: ['type', 'media_type', 'title', 'season', 'episode', 'watched_at'], readRow: readExtractor },
  { columns: ['show_name', 'episode_id', 'episode_season_number', 'episode_number'], readRow: readOwn },
];
