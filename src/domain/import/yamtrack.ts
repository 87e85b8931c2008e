import { isWord } from './cell-words.ts';
import { type ReadRow, readShowRows } from './show-rows.ts';
import { watchedDay } from './watched-day.ts';

/**
 * Yamtrack's CSV: a row for each thing, `media_id, source, media_type, title, image, season_number, episode_number, …, start_date,
 * end_date, …`, the oldest ones with `watch_date` and without `source`
 * (https://github.com/FuzzyGrim/Yamtrack, src/integrations/exports.py and src/integrations/tests/mock_data/import_yamtrack.csv; the
 * columns of today are in its wiki, Yamtrack CSV Format). A row of media type `episode` is one that was watched; rows of the whole
 * show or season have a status and name no episode, so they are left over where no episode is named beside them.
 */
export const readYamtrack = readShowRows((columns) =>
  ['media_id', 'media_type', 'season_number', 'episode_number'].every((column) => columns.includes(column))
    ? readRow
    : null,
);

const readRow: ReadRow = (cell, context) => {
  if (!isWord(cell('media_type'), 'episode', 'season', 'tv')) return null;
  const isWhole = !isWord(cell('media_type'), 'episode');
  if (isWhole && isWord(cell('status'), 'planning')) return null;
  const hasTmdbId = isWord(cell('source'), 'tmdb', '');
  return {
    show: {
      title: cell('title'),
      ids: hasTmdbId ? { imdb: undefined, tmdb: cell('media_id'), tvdb: undefined } : undefined,
    },
    season: cell('season_number'),
    episode: cell('episode_number'),
    when: () => watchedDay(cell('end_date') || cell('watch_date') || cell('start_date'), context),
    isWhole,
  };
};
