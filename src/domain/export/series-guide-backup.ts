import type { ImportFile } from '#domain/import/viewing.ts';

import { bySeason, type Progress } from './progress.ts';

/**
 * A backup that SeriesGuide restores (https://github.com/UweTrottmann/SeriesGuide, docs/backup-json-schema.md). It is a smallest one:
 * the app fetches titles, dates and the episodes not watched itself. It knows no day of an episode, so that none is in it.
 *
 * Its importer passes over seasons and episodes without an id, and we know none of theirs. It allows any number above zero as
 * TheTVDB's (dataliberation/JsonImportTask.kt), and finds the real ones by season and number, if it finds the show by
 * TheTVDB's id alone ("Import shows using TVDB IDs" there). Our facts do not have that id yet; until then the show is known by
 * TMDB's, and SeriesGuide keeps what was watched in a season of its own beside the one it fetches
 * (shows/tools/AddUpdateShowTools.kt, updateShow), to be marked again by hand.
 * Restoring replaces everything that is in SeriesGuide; the page says so.
 */
export function exportForSeriesGuide({ title, ids, watched }: Progress): ImportFile {
  const show = {
    ...(ids.tvdb === undefined ? { tmdb_id: Number(ids.tmdb) } : { tvdb_id: Number(ids.tvdb) }),
    imdb_id: ids.imdb,
    title,
    seasons: bySeason(watched).map(([season, episodes]) => ({
      tvdb_id: season,
      season,
      episodes: episodes.map(({ episode }) => ({
        // Any number will do, but one for each.
        tvdb_id: season * 1000 + episode,
        episode,
        watched: true,
        plays: 1,
        skipped: false,
        collected: false,
      })),
    })),
  };
  return { name: 'seriesguide-shows-backup.json', text: JSON.stringify([show]) };
}
