import Papa from 'papaparse';

import type { ImportFile } from '#domain/import/viewing.ts';

import { bySeason, type Progress } from './progress.ts';

/**
 * The files that Trakt's importer takes (https://trakt.tv/import, "TV Time"), to be put into one ZIP, `tvtime-export-….zip`:
 * the JSON and the CSV that TV Time Out writes (https://github.com/jeremyndeby/TV-Time-Out, exporter.js).
 *
 * Trakt's own CSV (`imdb_id,type,watched_at,…`) is documented, and does harm here: the id of an `episode` row is the episode's
 * own, which we do not know, and Trakt's importer takes the show's id in its place for a view of the *whole show*, once for
 * each row. It finds an episode by show, season and number in the JSON of TV Time's export, by the show's id at IMDb; in the
 * CSV, only by the show's id at TheTVDB, so that the CSV alone is enough once our facts know that. Without it, Trakt passes over
 * the CSV's rows (read in https://github.com/trakt/trakt-web, revision b4aae4485, projects/client/src/lib/sections/settings/import:
 * parsers/TraktCsvParser.ts, parsers/TvTimeExportParser.ts, parsers/utils/toEpisodeIds.ts, engine/buildHistoryPayload.ts; what
 * these make of our files, and of the documented CSV, was tried with them).
 *
 * A day has no hour, and none is made up: parsers/utils/toImportISOString.ts there takes `2022-02-01` and makes it noon on the
 * clock of the device that imports. An episode without a day Trakt dates to the moment of the import; the page says so.
 */
export function exportForTrakt({ title, ids, watched }: Progress, today: string): readonly ImportFile[] {
  const seasons = bySeason(watched);
  const tvdb = ids.tvdb === undefined ? null : Number(ids.tvdb);
  const series = {
    uuid: null,
    id: { tvdb, imdb: ids.imdb },
    created_at: null,
    title,
    // What TV Time Out writes where it does not know.
    status: 'unknown',
    seasons: seasons.map(([number, episodes]) => ({
      number,
      is_specials: false,
      episodes: episodes.map(({ episode, day }) => ({
        id: { tvdb: null, imdb: null },
        number: episode,
        name: null,
        special: false,
        is_watched: true,
        watched_at: day,
        rewatch_count: 0,
        watched_count: 1,
      })),
    })),
  };
  const rows = seasons.flatMap(([season, episodes]) =>
    episodes.map(({ episode, day }) => ({
      series_tvdb_id: tvdb,
      series_imdb_id: ids.imdb,
      series_uuid: null,
      title,
      season,
      episode,
      tvdb_id: null,
      is_watched: true,
      watched_at: day,
      rewatch_count: 0,
      special: false,
    })),
  );
  return [
    { name: `tvtime-series-${today}.json`, text: JSON.stringify([series], null, 2) },
    { name: `tvtime-series-episodes-${today}.csv`, text: Papa.unparse(rows, { columns: COLUMNS }) },
  ];
}

const COLUMNS = [
  'series_tvdb_id',
  'series_imdb_id',
  'series_uuid',
  'title',
  'season',
  'episode',
  'tvdb_id',
  'is_watched',
  'watched_at',
  'rewatch_count',
  'special',
];
