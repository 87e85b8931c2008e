import * as v from 'valibot';

import { type Collector, createCollector } from './collector.ts';
import { at, isRecord, jsonOf, listAt, placesIn } from './read-json.ts';
import { catalogueIds, isOurShow } from './show-match.ts';
import type { ImportContext, ImportReader } from './viewing.ts';
import { watchedDay } from './watched-day.ts';

const COLLECTIONS = ['cH', 'cW', 'cHid'] as const;

const entry = v.object({
  t: v.fallback(v.optional(v.string()), undefined),
  id: v.optional(v.unknown()),
  tmId: v.optional(v.unknown()),
});

/**
 * Showly's backup: `{ version, platform, createdAt, shows: { cH, cW, cHid, pEp, … }, movies, lists }`. `cH`, `cW` and `cHid` are
 * its shows (history, watchlist, hidden), `{ id, tmId, t, a, u }` with Trakt's id, TMDB's and the title; `pEp` are the episodes
 * watched, `{ id, sId, eN, sN, a }`, `sId` being the show's `id` and `a` the instant of the last view or null
 * (com.michaldrabik.ui_backup.model.BackupShows and BackupExportShowsRunner of Showly, found by their text: the repository,
 * https://github.com/trakt/showly, has them no more in the state that could be read).
 * The third version, a fork's, knows the show by `stmId`, TMDB's id, alone. In the second `stmId` is not to be trusted, so it
 * is read only where there is no `sId`.
 */
export const readShowly: ImportReader = (files, context) => {
  const found = files.filter((file) => isBackup(jsonOf(file)));
  if (found.length === 0) return null;
  const reading = createCollector(context);
  for (const file of found) readBackup(at(jsonOf(file), 'shows'), placesIn(files, file), context, reading);
  return reading.done(found);
};

const isBackup = (json: unknown) =>
  at(json, 'version') !== undefined && at(json, 'createdAt') !== undefined && isRecord(at(json, 'shows'));

function readBackup(shows: unknown, place: (at: string) => string, context: ImportContext, reading: Collector): void {
  const ours = new Set<unknown>();
  let title: string | undefined;
  for (const show of COLLECTIONS.flatMap((name) => listAt(shows, name) ?? [])) {
    const parsed = v.safeParse(entry, show);
    if (!parsed.success) continue;
    const { t, id, tmId } = parsed.output;
    if (!isOurShow({ title: t, ids: v.parse(catalogueIds, { tmdb: tmId }) }, context)) continue;
    title = t;
    if (typeof id === 'number') ours.add(id);
  }
  for (const [index, episode] of (listAt(shows, 'pEp') ?? []).entries()) {
    const where = place(`shows.pEp[${index}]`);
    if (!isRecord(episode)) reading.leave(where, '', 'malformed');
    else if (!isOurs(episode, ours, context)) reading.other();
    else {
      const when = watchedDay(episode['a'], context);
      reading.watched({ where, title, season: episode['sN'], episode: episode['eN'], when });
    }
  }
}

const isOurs = (episode: Record<string, unknown>, ours: ReadonlySet<unknown>, context: ImportContext) =>
  episode['sId'] === undefined ? String(episode['stmId']) === context.ids.tmdb : ours.has(episode['sId']);
