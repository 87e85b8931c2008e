import { isWord } from './cell-words.ts';
import { type ReadRow, readShowRows } from './show-rows.ts';
import { watchedDay } from './watched-day.ts';

/**
 * The CSV that Trakt's importer takes: `type, title, year, season, episode, watched_at` and ids, as `imdb_id` or `imdb`
 * (https://github.com/trakt/trakt-web, projects/client/src/lib/sections/settings/import/parsers/TraktCsvParser.ts and its test; the
 * guide beside it says that `watched_at` may be `unknown`). The id of an `episode` row is the episode's own, and we know none of
 * those; so the title of the show decides, and the show's own id where somebody wrote that. Rows without `watched_at` are ratings
 * and wishes. What Trakt's paid CSV export looks like was not to be found.
 */
export const readTraktCsv = readShowRows((columns) => (isTraktCsv(columns) ? readRow : null));

const readRow: ReadRow = (cell, context) => {
  const watchedAt = cell('watched_at');
  if (!isWord(cell('type'), 'episode') || watchedAt === '' || !isWord(cell('action'), '', 'history')) return null;
  const title = cell('title');
  const { imdb } = context.ids;
  const isShowsOwnId = (cell('imdb_id') || cell('imdb')) === imdb;
  return {
    show: isShowsOwnId ? { title, ids: { imdb, tmdb: undefined, tvdb: undefined } } : { title, year: cell('year') },
    season: cell('season'),
    episode: cell('episode'),
    when: () => watchedDay(watchedAt, context),
  };
};

const isTraktCsv = (columns: readonly string[]) =>
  ['type', 'season', 'episode', 'watched_at'].every((column) => columns.includes(column)) &&
  // The tables of Liberator and of TV Time Extractor have these columns too, and their own.
  !columns.includes('is_watched') &&
  !columns.includes('media_type');
