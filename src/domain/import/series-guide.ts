import * as v from 'valibot';

import type { Collector } from './collector.ts';
import { at, isRecord, listAt } from './read-json.ts';
import { listedEpisodes } from './season-lists.ts';
import { readShowLists } from './show-lists.ts';
import { catalogueIds, isOurShow, word } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { NO_DAY } from './watched-day.ts';

/**
 * SeriesGuide's shows (`seriesguide-shows-backup.json`): `[{ tmdb_id, tvdb_id, imdb_id, title, last_watched_ms, seasons:
 * [{ season, episodes: [{ episode, watched, plays, skipped }] }] }]`, as its own documentation and classes say
 * (https://github.com/UweTrottmann/SeriesGuide, docs/backup-json-schema.md and
 * app/src/main/java/com/battlelancer/seriesguide/dataliberation/model). An episode has no date there: `last_watched_ms` is the
 * show's, and which episode it belongs to is not said. As there, skipped goes before watched, and plays count for nothing
 * where `watched` is not true; watched with no play at all contradicts itself and does not count. Its lists and movies are other files, without seasons.
 */
export const readSeriesGuide: ImportReader = readShowLists(
  (record) =>
    listAt(record, 'seasons') !== undefined &&
    ['tmdb_id', 'tvdb_id', 'imdb_id'].some((name) => ['number', 'string'].includes(typeof at(record, name))),
  readShow,
);

function readShow(show: unknown, where: string, context: ImportContext, reading: Collector): void {
  if (!isRecord(show)) return reading.leave(where, '', 'malformed');
  const name = v.parse(word, show['title']);
  const ids = v.parse(catalogueIds, { imdb: show['imdb_id'], tmdb: show['tmdb_id'], tvdb: show['tvdb_id'] });
  if (!isOurShow({ title: name, ids }, context)) return reading.other();
  const seasons = listedEpisodes(listAt(show, 'seasons') ?? [], where, { season: 'season', episode: 'episode' });
  for (const { where: place, season, episode, record } of seasons) {
    if (!isRecord(record)) reading.leave(place, '', 'malformed');
    else if (record['watched'] === true && record['skipped'] !== true && record['plays'] !== 0)
      reading.watched({ where: place, title: name, season, episode, when: NO_DAY });
  }
}
