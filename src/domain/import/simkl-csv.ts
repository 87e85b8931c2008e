import { isWord } from './cell-words.ts';
import { type ReadRow, readShowRows } from './show-rows.ts';
import { storyEpisodes } from './story-episodes.ts';
import { NO_DAY } from './watched-day.ts';

/**
 * Simkl's backup as CSV, a row for each title: `SIMKL_ID, Title, Type, Year, Watchlist, LastEpWatched, WatchedDate, Rating, Memo,
 * TVDB, TMDB, IMDB` (an importer in public code and two exporters for https://simkl.com/apps/import/csv/, found by their text;
 * Simkl's own words were not to be seen). `LastEpWatched`, `S01E05` or `s1e5`, stands for that episode and all before it; the day
 * is the title's, not an episode's. A show that is completed and says no more names no episode.
 */
export const readSimklCsv = readShowRows((columns) =>
  ['simkl_id', 'type', 'watchlist', 'lastepwatched'].every((column) => columns.includes(column)) ? readRow : null,
);

const readRow: ReadRow = (cell, context) => {
  const last = cell('lastepwatched');
  if (isWord(cell('type'), 'movie', 'movies') || (last === '' && !isWord(cell('watchlist'), 'completed', 'watching')))
    return null;
  const show = {
    title: cell('title'),
    year: cell('year'),
    ids: { imdb: cell('imdb') || cell('imdb_id'), tmdb: cell('tmdb'), tvdb: cell('tvdb') || cell('tvdb_id') },
  };
  const [, season, episode] = /^s(\d{1,3})e(\d{1,4})$/i.exec(last) ?? [];
  const named = { show, when: () => NO_DAY, season: season ?? last, episode: episode ?? '' };
  const all = [...storyEpisodes(context)];
  const place = all.findIndex((one) => one.season === Number(season) && one.episode === Number(episode));
  return place < 0 ? named : all.slice(0, place + 1).map((one) => ({ ...named, ...one }));
};
