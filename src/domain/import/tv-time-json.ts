import * as v from 'valibot';

import { anyOf, at, isRecord, jsonOf, listAt, placesIn } from './read-json.ts';
import { type Reading, startReading } from './reading.ts';
import { listedEpisodes } from './season-lists.ts';
import { catalogueIds, isOurShow } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { watchedDay } from './watched-day.ts';

const title = v.fallback(v.optional(v.string()), undefined);

/**
 * The series that TV Time's exporters wrote as JSON: `[{ uuid, id: { tvdb, imdb }, created_at, title, status, seasons:
 * [{ number, episodes: [{ id, number, special, is_watched, watched_at, rewatch_count }] }] }]`. Liberator's `shows.json`
 * (https://github.com/Hobo-Ware/tv-time-liberator, src/core/types and README) and TV Time Out's `tvtime-series-….json`
 * (https://github.com/jeremyndeby/TV-Time-Out, background.js) share it; real ones, anonymised, stand in
 * https://github.com/trakt/trakt-web, projects/client/src/lib/sections/settings/import/parsers/__fixtures__/tvtime.
 * Liberator writes `"-1"` for an id from IMDb that it did not find, TV Time Out always null.
 */
export const readTvTimeJson: ImportReader = (files, context) => {
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

const isShow = (record: unknown) => isRecord(at(record, 'id')) && listAt(record, 'seasons') !== undefined;

function readShow(show: unknown, where: string, context: ImportContext, reading: Reading): void {
  if (!isRecord(show)) return reading.leave(where, '', 'malformed');
  const name = v.parse(title, show['title']);
  if (!isOurShow({ title: name, ids: v.parse(catalogueIds, show['id']) }, context)) return reading.other();
  for (const { where: place, season, episode, record } of listedEpisodes(listAt(show, 'seasons') ?? [], where)) {
    if (!isRecord(record)) reading.leave(place, '', 'malformed');
    else if (record['is_watched'] === true) {
      const when = watchedDay(record['watched_at'], context);
      reading.watched({ where: place, title: name, season, episode, when, special: record['special'] === true });
    }
  }
}
