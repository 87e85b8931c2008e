import * as v from 'valibot';

import type { Collector } from './collector.ts';
import { at, isRecord, listAt } from './read-json.ts';
import { readShowLists } from './show-lists.ts';
import { catalogueIds, isOurShow, word } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { watchedDay } from './watched-day.ts';

/**
 * Watcharr's list (`watcharr-export.json`), which is what its `/watched` answers
 * (https://github.com/sbondCo/Watcharr, src/routes/(app)/profile/modals/ExportListModal.svelte; records in
 * https://github.com/FuzzyGrim/Yamtrack, src/integrations/tests/mock_data/import_watcharr.json): `[{ status, content: { type: "tv",
 * title, tmdbId, imdb_id, release_date }, watchedSeasons, watchedEpisodes: [{ seasonNumber, episodeNumber, status, createdAt }] }]`.
 * An episode counts where it is `FINISHED`, on the day on which it was marked. A show that is not only planned and lists no episode names none.
 */
export const readWatcharr: ImportReader = readShowLists(
  (record) => isRecord(at(record, 'content')) && typeof at(at(record, 'content'), 'tmdbId') === 'number',
  readShow,
);

function readShow(record: unknown, where: string, context: ImportContext, reading: Collector): void {
  if (!isRecord(record)) return reading.leave(where, '', 'malformed');
  const content = record['content'];
  const title = v.parse(word, at(content, 'title'));
  const ids = v.parse(catalogueIds, { imdb: at(content, 'imdb_id'), tmdb: at(content, 'tmdbId') });
  if (at(content, 'type') !== 'tv' || !isOurShow({ title, ids }, context)) return reading.other();
  const episodes = listAt(record, 'watchedEpisodes') ?? [];
  if (episodes.length === 0 && record['status'] !== 'PLANNED') reading.leave(where, title ?? '', 'no-episode');
  for (const [index, one] of episodes.entries()) {
    const place = `${where}.watchedEpisodes[${index}]`;
    if (!isRecord(one)) reading.leave(place, title ?? '', 'malformed');
    else if (one['status'] === 'FINISHED') {
      const when = watchedDay(one['createdAt'], context);
      reading.watched({ where: place, title, season: one['seasonNumber'], episode: one['episodeNumber'], when });
    }
  }
}
