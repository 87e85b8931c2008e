import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { toRange } from '#domain/facts/calendar.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { showFile } from '#domain/show/show.ts';
import { weeklyChartsFile } from '#domain/show/weekly-charts.ts';
import { milestoneRange } from '#domain/status/ladder.ts';
import { releaseAt } from '#domain/status/release.ts';
import { createView, shield } from '#domain/story/shield.ts';
import { storyFile } from '#domain/story/story.ts';
import { lastPoint } from '#publish/start-facts.ts';

/** What of the facts watched places are held against. */
export interface WatchFacts {
  readonly title: { readonly en: string; readonly ko: string };
  readonly imdb: string;
  readonly awaited: number;
  /** Whether the awaited season is out. */
  readonly isOut: boolean;
  /** The days that each season came or comes out on, whoever says so; the awaited one has none as long as nobody named any. */
  readonly dates: ReadonlyMap<number, DayRange>;
  /** The weeks that a season is in the charts, as season and last day: "1 2022-01-30". */
  readonly weeks: ReadonlySet<string>;
  readonly newestNews: DayNumber | null;
  readonly notSeenUntil: string | null;
}

/** Reads them from a folder of data files, all that there is, as of an instant (epoch milliseconds). */
export function watchFacts(data: string, now: number): WatchFacts {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8'));
  const { awaited, former } = readStatus(
    Object.fromEntries(STATUS_FILE_NAMES.map((file) => [file, read(file)])),
  ).complete;
  const { title, ids, premiere } = v.parse(showFile, read('show'));
  const everything = createView(v.parse(storyFile, read('story')), lastPoint(data));
  const { weeks } = shield(everything, v.parse(weeklyChartsFile, read('weekly-charts')));
  const released = awaited.milestones.find(({ id }) => id === 'released');
  const dates = new Map([[1, toRange(premiere.date)]]);
  for (const { season, milestones } of [...former, awaited]) {
    const out = milestones.find(({ id }) => id === 'released');
    const range = out === undefined ? null : milestoneRange(out);
    if (range !== null) dates.set(season, range);
  }
  return {
    title,
    imdb: ids.imdb,
    awaited: awaited.season,
    isOut: releaseAt(released, now, 'UTC').mode === 'released',
    dates,
    weeks: new Set(weeks.map(({ season, to }) => weekOf(season, to))),
    newestNews: awaited.newestReport,
    notSeenUntil: released?.notSeenUntil?.date ?? null,
  };
}

/** A week of a season in the charts, by its last day. */
export function weekOf(season: number, to: string): string {
  return `${season} ${to}`;
}
