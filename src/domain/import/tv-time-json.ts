import * as v from 'valibot';

import type { Collector } from './collector.ts';
import { at, isRecord, listAt } from './read-json.ts';
import { listedEpisodes } from './season-lists.ts';
import { readShowLists } from './show-lists.ts';
import { catalogueIds, isOurShow, word } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { watchedDay } from './watched-day.ts';

/**
 * The series that TV Time's exporters wrote as JSON: `[{ uuid, id: { tvdb, imdb }, created_at, title, status, seasons:
 * [{ number, episodes: [{ id, number, special, is_watched, watched_at, rewatch_count }] }] }]`. Liberator's `shows.json`
 * (https://github.com/Hobo-Ware/tv-time-liberator, src/core/types and README) and TV Time Out's `tvtime-series-….json`
 * (https://github.com/jeremyndeby/TV-Time-Out, background.js) share it; real ones, anonymised, stand in
 * https://github.com/trakt/trakt-web, projects/client/src/lib/sections/settings/import/parsers/__fixtures__/tvtime.
 * Liberator writes `"-1"` for an id from IMDb that it did not find, TV Time Out always null.
 */
export const readTvTimeJson: ImportReader = readShowLists(
  (record) => isRecord(at(record, 'id')) && listAt(record, 'seasons') !== undefined,
  readShow,
);

function readShow(show: unknown, where: string, context: ImportContext, reading: Collector): void {
  if (!isRecord(show)) return reading.leave(where, '', 'malformed');
  const name = v.parse(word, show['title']);
  if (!isOurShow({ title: name, ids: v.parse(catalogueIds, show['id']) }, context)) return reading.other();
  for (const { where: place, season, episode, record } of listedEpisodes(listAt(show, 'seasons') ?? [], where)) {
    if (!isRecord(record)) reading.leave(place, '', 'malformed');
    else if (record['is_watched'] === true) {
      const when = watchedDay(record['watched_at'], context);
      reading.watched({ where: place, title: name, season, episode, when, special: record['special'] === true });
    }
  }
}
