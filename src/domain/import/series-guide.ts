import * as v from 'valibot';

import { anyOf, at, isRecord, jsonOf, listAt, placesIn } from './read-json.ts';
import { type Reading, startReading } from './reading.ts';
import { listedEpisodes } from './season-lists.ts';
import { catalogueIds, isOurShow } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { NO_DAY } from './watched-day.ts';

const title = v.fallback(v.optional(v.string()), undefined);

/**
 * SeriesGuide's shows (`seriesguide-shows-backup.json`): `[{ tmdb_id, tvdb_id, imdb_id, title, last_watched_ms, seasons:
 * [{ season, episodes: [{ episode, watched, plays, skipped }] }] }]`, as its own documentation and classes say
 * (https://github.com/UweTrottmann/SeriesGuide, docs/backup-json-schema.md and
 * app/src/main/java/com/battlelancer/seriesguide/dataliberation/model). An episode has no date there: `last_watched_ms` is the
 * show's, and which episode it belongs to is not said. As there, skipped goes before watched, and plays count for nothing
 * where `watched` is not true; watched with no play at all contradicts itself and does not count. Its lists and movies are other files, without seasons.
 */
export const readSeriesGuide: ImportReader = (files, context) => {
  const found = files.flatMap((file) => {
    const json = jsonOf(file);
    return Array.isArray(json) && anyOf(json, isShow) ? [{ file, shows: json }] : [];
  });
  if (found.length === 0) return null;
  const reading = startReading(context);
  for (const { file, shows } of found) {
    const place = placesIn(files, file);
    for (const [index, show] of shows.entries()) readShow(show, place(`[${index}]`), context, reading);
  }
  return reading.done();
};

const isShow = (record: unknown) =>
  listAt(record, 'seasons') !== undefined &&
  ['tmdb_id', 'tvdb_id', 'imdb_id'].some((name) => ['number', 'string'].includes(typeof at(record, name)));

function readShow(show: unknown, where: string, context: ImportContext, reading: Reading): void {
  if (!isRecord(show)) return reading.leave(where, '', 'malformed');
  const name = v.parse(title, show['title']);
  const ids = v.parse(catalogueIds, { imdb: show['imdb_id'], tmdb: show['tmdb_id'], tvdb: show['tvdb_id'] });
  if (!isOurShow({ title: name, ids }, context)) return reading.other();
  const seasons = listedEpisodes(listAt(show, 'seasons') ?? [], where, { season: 'season', episode: 'episode' });
  for (const { where: place, season, episode, record } of seasons) {
    if (!isRecord(record)) reading.leave(place, '', 'malformed');
    else if (record['watched'] === true && record['skipped'] !== true && record['plays'] !== 0)
      reading.watched({ where: place, title: name, season, episode, when: NO_DAY });
  }
}
