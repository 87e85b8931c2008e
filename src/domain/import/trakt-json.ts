import * as v from 'valibot';

import { type Collector, createCollector, wholeNumber } from './collector.ts';
import { anyOf, at, isRecord, jsonOf, listAt, placesIn } from './read-json.ts';
import { listedEpisodes } from './season-lists.ts';
import { isOurShow, namedShow } from './show-match.ts';
import type { ImportContext, ImportFile, ImportReader } from './viewing.ts';
import { watchedDay } from './watched-day.ts';

const play = v.object({
  watched_at: v.optional(v.unknown()),
  show: namedShow,
  episode: v.object({ season: v.optional(v.unknown()), number: v.optional(v.unknown()) }),
});

/**
 * Trakt's history as JSON. What was seen, and where:
 * - plays, `{ id, watched_at, action, type: "episode", episode: { season, number, … }, show: { title, year, ids } }`, one by
 *   one in `watched-history-1.json` of the ZIP that Trakt exports (names and records as in importers' tests, found by their
 *   text: `watched-history-2.json`, `watched-playback.json`, `lists-watchlist.json`; Trakt's own importer reads
 *   `watched/history…` of an older ZIP: https://github.com/trakt/trakt-web,
 *   projects/client/src/lib/sections/settings/import/parsers/TraktJsonParser.ts);
 * - shows, `{ plays, last_watched_at, show, seasons: [{ number, episodes: [{ number, plays, last_watched_at }] }] }`
 *   (https://github.com/FuzzyGrim/Yamtrack, src/integrations/tests/mock_data/import_trakt_watched.json). In `watched-shows.json`
 *   the seasons may be missing: then it names no episode;
 * - `traktexport`'s one file, `{ history: […], watched: […] }` with the same records (https://github.com/purarue/traktexport);
 * - what tools make for Trakt's `sync/history`, `{ shows: [{ title, ids, seasons: [{ number, episodes: [{ number, watched_at }] }] }] }`,
 *   at the top or under `history` (https://github.com/Marak123/tvtime-rescue-data, tvtime_rescue/exporters/trakt.py).
 * Ratings, lists, playback and collections have other dates (`rated_at`, `listed_at`, `paused_at`, `collected_at`) and say nothing of watching.
 */
export const readTraktJson: ImportReader = (files, context) => {
  const found = files.flatMap((file) => {
    const lists = listsOf(jsonOf(file));
    return lists.length === 0 ? [] : [{ file, lists }];
  });
  if (found.length === 0) return null;
  const reading = createCollector(context);
  const unlisted: string[] = [];
  for (const { file, lists } of found) readFile(files, file, lists, context, reading, unlisted);
  // Beside plays, a show without its seasons tells nothing new.
  if (!reading.hasViewings()) for (const place of unlisted) reading.leave(place, '', 'no-episode');
  return reading.done(found.map(({ file }) => file));
};

interface List {
  readonly place: string;
  readonly records: readonly unknown[];
}

function listsOf(json: unknown): readonly List[] {
  if (Array.isArray(json)) return known([{ place: '', records: json }], (kind) => kind !== 'unknown');
  const lists = (from: unknown, path: string, ...names: readonly string[]) =>
    names.map((name) => ({ place: `${path}${name}`, records: listAt(from, name) ?? [] }));
  return [
    ...known(lists(json, '', 'history', 'watched'), (kind) => kind !== 'unknown'),
    // Simkl's shows stand under `shows` too, and look otherwise.
    ...known(
      [...lists(json, '', 'shows'), ...lists(at(json, 'history'), 'history.', 'shows')],
      (kind) => kind === 'sent-show',
    ),
  ];
}

const known = (lists: readonly List[], isSuch: (kind: Kind) => boolean) =>
  lists.filter(({ records }) => anyOf(records, (record) => isSuch(kindOf(record))));

type Kind = 'play' | 'show' | 'sent-show' | 'movie' | 'unknown';

function kindOf(record: unknown): Kind {
  const has = (name: string) => at(record, name) !== undefined;
  const isDated = has('watched_at') || has('last_watched_at') || has('plays');
  if (isRecord(at(record, 'movie'))) return isDated ? 'movie' : 'unknown';
  if (isRecord(at(record, 'show'))) {
    if (has('watched_at')) return 'play';
    return isDated ? 'show' : 'unknown';
  }
  return isRecord(at(record, 'ids')) && listAt(record, 'seasons') !== undefined ? 'sent-show' : 'unknown';
}

function readFile(
  files: readonly ImportFile[],
  file: ImportFile,
  lists: readonly List[],
  context: ImportContext,
  reading: Collector,
  unlisted: string[],
): void {
  const place = placesIn(files, file);
  for (const { place: list, records } of lists)
    for (const [index, record] of records.entries()) {
      const where = place(`${list}[${index}]`);
      const kind = kindOf(record);
      if (kind === 'unknown' || kind === 'movie') {
        if (isRecord(record)) reading.other();
        else reading.leave(where, '', 'malformed');
        continue;
      }
      const show = v.safeParse(namedShow, kind === 'sent-show' ? record : at(record, 'show'));
      if (!show.success || !isOurShow(show.output, context)) reading.other();
      else if (kind === 'play') readPlay(record, where, context, reading);
      else readShow(record, show.output.title, where, context, reading, unlisted);
    }
}

function readPlay(record: unknown, where: string, context: ImportContext, reading: Collector): void {
  const parsed = v.safeParse(play, record);
  if (!parsed.success) {
    const title = at(at(record, 'show'), 'title');
    const isAboutShow = at(record, 'episode') === undefined;
    reading.leave(where, typeof title === 'string' ? title : '', isAboutShow ? 'no-episode' : 'malformed');
    return;
  }
  const { show, episode, watched_at } = parsed.output;
  const when = watchedDay(watched_at, context);
  reading.watched({ where, title: show.title, season: episode.season, episode: episode.number, when });
}

function readShow(
  record: unknown,
  title: string | undefined,
  where: string,
  context: ImportContext,
  reading: Collector,
  unlisted: string[],
): void {
  if (wholeNumber(at(record, 'plays')) === 0) return;
  const seasons = listAt(record, 'seasons');
  if (seasons === undefined || seasons.length === 0) unlisted.push(where);
  for (const { where: place, season, episode, record: listed } of listedEpisodes(seasons ?? [], where)) {
    if (!isRecord(listed)) reading.leave(place, '', 'malformed');
    else if (wholeNumber(listed['plays']) !== 0) {
      const when = watchedDay(at(listed, 'last_watched_at') ?? at(listed, 'watched_at'), context);
      reading.watched({ where: place, title, season, episode, when });
    }
  }
}
