import * as v from 'valibot';

import { toDate, toDay } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { showFile } from '#domain/show/show.ts';
import { comparablesFile } from '#domain/status/comparables.ts';
import { waitStart } from '#domain/status/wait-line.ts';
import { waitsOf } from '#domain/status/waits.ts';
import { episodesFile } from '#domain/story/episodes.ts';

import type { startFile } from './start-file.ts';

/** The data files that `start.json` is made of. */
export const START_IS_MADE_OF = [...STATUS_FILE_NAMES, 'comparables', 'episodes', 'show'] as const;

/**
 * Makes `start.json` of the data files, each under its name as it is on the wire. Texts keep their stamps; hidden claims count for
 * the newest reports alone.
 * @throws {v.ValiError} where a file is not what its schema says.
 */
export function buildStart(files: Readonly<Record<string, unknown>>): v.InferInput<typeof startFile> {
  const status = Object.fromEntries(STATUS_FILE_NAMES.map((file) => [file, files[file]]));
  const { awaited, former } = readStatus(status).complete;
  const comparables: unknown = files['comparables'];
  v.assert(comparablesFile, comparables);
  const guide: unknown = files['episodes'];
  v.assert(episodesFile, guide);
  const show: unknown = files['show'];
  v.assert(showFile, show);
  return {
    newestReports: [awaited, ...former].map(({ season, newestReport }) => ({
      season,
      day: newestReport === null ? null : toDate(newestReport),
    })),
    waits: waitsOf(comparables.seasons).map(({ days }) => days),
    episodes: guide.episodes.map(({ after, id, season, number, runtimeMinutes, premise }) => ({
      ...(after === undefined ? {} : { after }),
      id,
      season,
      number,
      runtimeMinutes,
      premise,
    })),
    waitSince: toDate(waitStart(former, toDay(show.premiere.date)).day),
    officialSite: show.officialSite,
  };
}
