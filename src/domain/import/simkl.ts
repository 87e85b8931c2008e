import * as v from 'valibot';

import { type Collector, createCollector, wholeNumber } from './collector.ts';
import { anyOf, at, isRecord, jsonOf, listAt, placesIn } from './read-json.ts';
import { listedEpisodes } from './season-lists.ts';
import { isOurShow, namedShow } from './show-match.ts';
import { storyEpisodes } from './story-episodes.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { NO_DAY, watchedDay } from './watched-day.ts';

const LISTS = ['shows', 'anime'] as const;

/**
 * Simkl's backup, `SimklBackup.json` (also inside its ZIP), which is what its `sync/all-items?episode_watched_at=yes` answers:
 * `{ shows: [{ status, last_watched_at, watched_episodes_count, total_episodes_count, not_aired_episodes_count,
 * show: { title, year, ids: { imdb, tmdb: "30703", … } }, seasons: [{ number, episodes: [{ number, watched_at }] }] }], anime, movies }`
 * (https://github.com/FuzzyGrim/Yamtrack, src/integrations/imports/simkl.py; the names in the ZIP:
 * https://github.com/CaptainRatax/tvtime-to-SIMKL-import-file-convertor, scripts/repair-simkl-id-keys.js; ids as texts and
 * `{ shows, anime: [], movies }` in importers' tests, found by their text).
 *
 * A show that is `completed` has no list of seasons: somebody measured 492 of 492 such titles without one, each with as many
 * episodes watched as there are (a test in public code, found by its text). So it counts as all episodes, without days, exactly
 * where the number of episodes watched is the number of episodes of the story. One that is still watched and has no list says
 * what was watched last (`last_watched: "S01E05"`, beside `watched_episodes_count`, in fixtures of several importers): as many
 * episodes as stand before it and with it are those. Everything else names no episode and is left over.
 * `plantowatch` has been watched by nobody.
 */
export const readSimkl: ImportReader = (files, context) => {
  const found = files.filter((file) => isBackup(jsonOf(file)));
  if (found.length === 0) return null;
  const reading = createCollector(context);
  for (const file of found) {
    const json = jsonOf(file);
    const place = placesIn(files, file);
    for (const list of LISTS)
      for (const [index, record] of (listAt(json, list) ?? []).entries())
        readEntry(record, place(`${list}[${index}]`), context, reading);
    for (const _ of listAt(json, 'movies') ?? []) reading.other();
  }
  return reading.done(found);
};

function isBackup(json: unknown): boolean {
  const isEntry = (record: unknown) => isRecord(at(record, 'show')) || isRecord(at(record, 'movie'));
  return (
    [...LISTS, 'movies'].some((name) => anyOf(listAt(json, name), isEntry)) ||
    // Somebody who has watched nothing has a backup too.
    [...LISTS, 'movies'].every((name) => listAt(json, name)?.length === 0)
  );
}

function readEntry(record: unknown, where: string, context: ImportContext, reading: Collector): void {
  if (!isRecord(record)) return reading.leave(where, '', 'malformed');
  const show = v.safeParse(namedShow, at(record, 'show'));
  if (!show.success || !isOurShow(show.output, context)) return reading.other();
  if (record['status'] === 'plantowatch') return;
  const title = show.output.title;
  const seasons = listAt(record, 'seasons') ?? [];
  if (seasons.length === 0) return readCounts(record, title, where, context, reading);
  for (const { where: place, season, episode, record: listed } of listedEpisodes(seasons, where)) {
    if (!isRecord(listed)) reading.leave(place, '', 'malformed');
    else {
      const when = watchedDay(listed['watched_at'], context);
      reading.watched({ where: place, title, season, episode, when });
    }
  }
}

function readCounts(
  record: Record<string, unknown>,
  title: string | undefined,
  where: string,
  context: ImportContext,
  reading: Collector,
): void {
  const watched = wholeNumber(record['watched_episodes_count']) ?? 0;
  const episodes = [...storyEpisodes(context)];
  const [, season, episode] = /^S(\d{1,4})E(\d{1,4})$/.exec(String(record['last_watched'])) ?? [];
  const isLast = (one: (typeof episodes)[number]) => one.season === Number(season) && one.episode === Number(episode);
  const last = record['status'] === 'completed' ? episodes.length : episodes.findIndex(isLast) + 1;
  if (watched > 0 && watched === last)
    for (const one of episodes.slice(0, last)) reading.watched({ where, title, ...one, when: NO_DAY });
  else if (watched > 0 || record['status'] === 'completed')
    reading.leave(where, `${title ?? ''} ${String(record['status'])} ${watched}`, 'no-episode');
}
