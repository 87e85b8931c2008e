import { isWord, isYes } from './cell-words.ts';
import type { ShowMention } from './show-match.ts';
import { type Cell, type ReadRow, readShowRows } from './show-rows.ts';
import type { ImportContext } from './viewing.ts';
import { dayOfInstant, type WatchedDay, watchedDay } from './watched-day.ts';

/**
 * The data that TV Time gave out on request, a ZIP of some fifty CSV files. Which say what was watched, by their columns:
 * - `tracking-prod-records-v2.csv`: a row for each view, `key` beginning with `watch-episode-` or `rewatch-episode-`, and others
 *   (`user-series-…`, `tracking-stats`) that tell of none. Seasons and episodes stand in `s_no`, `ep_no` or in `season_number`,
 *   `episode_number`; real rows, anonymised: https://github.com/trakt/trakt-web,
 *   projects/client/src/lib/sections/settings/import/parsers/__fixtures__/tvtime, and
 *   https://github.com/raffleberry/riptvtime, internal/services/testdata;
 * - `tracking-prod-records.csv`: `entity_type` episode and `type` watch; the instant is the end of `watch_date_range_key`
 *   (`watch-date-1633560470`), `watch_date` or `created_at` (TvTimeGdprParser.ts and its test in the same repository);
 * - `seen_episode.csv`, `seen_episode_source.csv`, `seen_episode_latest.csv`, `watched_on_episode.csv`, `rewatched_episode.csv`:
 *   the older logs, `tv_show_name, episode_season_number, episode_number, created_at` and their own columns (headers in
 *   importers' tests, found by their text; `seen_episode.csv` also in https://github.com/manasch/tvtimetotrakt). Votes, feelings
 *   and comments name episodes too, and have columns that no log has.
 * The rows carry TheTVDB's ids and the title of the show in the account's language.
 */
export const readTvTimeGdpr = readShowRows(formOf);

/** What the older logs have, all of them together. */
const LOG_COLUMNS = new Set([
  'user_id',
  'episode_id',
  'created_at',
  'updated_at',
  'tv_show_id',
  'tv_show_name',
  'episode_season_number',
  'episode_number',
  'source',
  'watched_on_source_id',
  'cpt',
  'seen_date',
]);

function formOf(columns: readonly string[]): ReadRow | null {
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  if (has('key', 'series_name')) return readTracking2;
  if (has('type', 'entity_type', 'series_name')) return readTracking1;
  const isLog = columns.every((column) => LOG_COLUMNS.has(column));
  return has('tv_show_name') && isLog && (has('episode_id') || has('episode_number')) ? readLog : null;
}

const showOf = (title: string, tvdb: string): ShowMention => ({
  title,
  ids: { imdb: undefined, tmdb: undefined, tvdb },
});

const readTracking2: ReadRow = (cell, context) =>
  /^(re)?watch-episode-/.test(cell('key'))
    ? {
        show: showOf(cell('series_name'), cell('s_id')),
        season: cell('s_no') || cell('season_number'),
        episode: cell('ep_no') || cell('episode_number'),
        when: () => watchedDay(cell('created_at'), context),
        special: isYes(cell('is_special')),
      }
    : null;

const readTracking1: ReadRow = (cell, context) =>
  isWord(cell('entity_type'), 'episode') && isWord(cell('type'), 'watch', 'rewatch')
    ? {
        show: showOf(cell('series_name'), cell('series_id')),
        season: cell('season_number'),
        episode: cell('episode_number'),
        when: () => dayOfTracking1(cell, context),
      }
    : null;

function dayOfTracking1(cell: Cell, context: ImportContext): WatchedDay {
  const [, seconds] =
    /^watch-date-(\d+)$/.exec(cell('watch_date_range_key')) ?? /^(\d+)$/.exec(cell('watch_date')) ?? [];
  return seconds === undefined
    ? watchedDay(cell('created_at'), context)
    : dayOfInstant(Number(seconds) * 1000, context, seconds);
}

const readLog: ReadRow = (cell, context) => ({
  show: showOf(cell('tv_show_name'), cell('tv_show_id')),
  season: cell('episode_season_number'),
  episode: cell('episode_number'),
  when: () => watchedDay(cell('created_at') || cell('updated_at') || cell('seen_date'), context),
});
