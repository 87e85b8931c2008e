import { csvColumns, eachCsvRow } from './csv-rows.ts';
import { placesIn } from './read-json.ts';
import { startReading } from './reading.ts';
import { isOurShow } from './show-match.ts';
import type { ImportReader } from './viewing.ts';
import { watchedDay } from './watched-day.ts';

/**
 * The CSV that Trakt's importer takes: `type, title, year, season, episode, watched_at` and ids, as `imdb_id` or `imdb`
 * (https://github.com/trakt/trakt-web, projects/client/src/lib/sections/settings/import/parsers/TraktCsvParser.ts and its test; the
 * guide beside it says that `watched_at` may be `unknown`). The id of an `episode` row is the episode's own, and we know none of
 * those; so the title of the show decides, and the show's own id where somebody wrote that. Rows without `watched_at` are ratings
 * and wishes. What Trakt's paid CSV export looks like was not to be found.
 */
export const readTraktCsv: ImportReader = (files, context) => {
  const found = files.filter((file) => isTraktCsv(csvColumns(file)));
  if (found.length === 0) return null;
  const reading = startReading(context);
  for (const file of found) {
    const place = placesIn(files, file);
    eachCsvRow(file, ({ where, cell }) => {
      const watchedAt = cell('watched_at');
      if (cell('type') !== 'episode' || watchedAt === '' || !['', 'history'].includes(cell('action'))) return;
      const title = cell('title');
      const isShowsOwnId = (cell('imdb_id') || cell('imdb')) === context.ids.imdb;
      if (isShowsOwnId || isOurShow({ title, year: cell('year') }, context))
        reading.watched({
          where: place(where),
          title,
          season: cell('season'),
          episode: cell('episode'),
          when: watchedDay(watchedAt, context),
        });
      else reading.other();
    });
  }
  return reading.done();
};

const isTraktCsv = (columns: readonly string[]) =>
  ['type', 'season', 'episode', 'watched_at'].every((column) => columns.includes(column)) &&
  // Liberator's table has these columns too, and its own.
  !columns.includes('is_watched');
