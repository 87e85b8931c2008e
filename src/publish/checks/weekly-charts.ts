import * as v from 'valibot';

import type { DayRange } from '#domain/facts/calendar.ts';
import { toDate } from '#domain/facts/calendar.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { daysOf } from './real-date.ts';
import { type Place, visitShape } from './walk.ts';

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
const weekdayOf = (day: number) => WEEKDAYS[((day % 7) + 7) % 7];

// Only what the sums need; everything else of a record is the schema's to check.
const period = v.object({ season: v.number(), from: v.string(), to: v.string() });
const week = v.object({
  ...period.entries,
  hours: v.number(),
  rank: v.number(),
  countries: v.nullish(v.object({ reported: v.number(), inTop10: v.number(), first: v.number() })),
});
const counted = v.object({
  value: v.number(),
  charted: v.object({ ...period.entries, count: v.string() }),
});

interface Week extends Place, DayRange, v.InferOutput<typeof week> {}

function weeksOf(folder: Folder): Week[] {
  return [...visitShape(folder, 'weekly-charts', 'weeks')].flatMap(({ file, record, field, value }) => {
    const result = v.safeParse(week, value);
    if (!result.success) return [];
    const [from, to] = [daysOf(result.output.from), daysOf(result.output.to)];
    if (from === undefined || to === undefined) return [];
    return [{ ...result.output, file, record, field, first: from.first, last: to.last }];
  });
}

function weekFaults(entry: Week, before: Week | undefined, seasons: ReadonlySet<number> | undefined): Fault[] {
  const fault = (field: string, problem: string) => [{ file: entry.file, record: entry.record, field, problem }];
  const { countries } = entry;
  return [
    ...(weekdayOf(entry.first) === 'Monday'
      ? []
      : fault('from', `is ${entry.from}, a ${weekdayOf(entry.first)}; Netflix's weeks begin on a Monday`)),
    ...(entry.last === entry.first + 6
      ? []
      : fault('to', `is ${entry.to}; the week from ${entry.from} ends on ${toDate(entry.first + 6)}`)),
    ...(before === undefined || entry.first > before.last
      ? []
      : fault('from', `is ${entry.from}, not after the week to ${before.to}; list each week once and in order`)),
    ...(seasons === undefined || seasons.has(entry.season)
      ? []
      : fault('season', `is ${entry.season}, of which story.json has no episode; correct it or add the episodes`)),
    ...(countries && (countries.first > countries.inTop10 || countries.inTop10 > countries.reported)
      ? fault(
          'countries',
          `says ${countries.first} first, ${countries.inTop10} in the top 10, ${countries.reported} in all; each can be no more than the next`,
        )
      : []),
  ];
}

const most = (values: readonly (number | undefined)[]) => Math.max(...values.map((value) => value ?? 0));

/** What the weeks say of a figure, by the name under which `reception.json` asks for it. */
const COUNTS: Readonly<Record<string, (weeks: readonly Week[]) => number>> = {
  hours: (weeks) => weeks.reduce((sum, { hours }) => sum + hours, 0),
  weeks: (weeks) => weeks.length,
  'weeks-first': (weeks) => weeks.filter(({ rank }) => rank === 1).length,
  countries: (weeks) => most(weeks.map(({ countries }) => countries?.inTop10)),
  'countries-first': (weeks) => most(weeks.map(({ countries }) => countries?.first)),
};

function figureFaults(folder: Folder, weeks: readonly Week[]): Fault[] {
  return [...visitShape(folder, 'reception', 'reception')].flatMap(({ file, record, value }) => {
    const result = v.safeParse(counted, value);
    if (!result.success) return [];
    const { season, from, to, count } = result.output.charted;
    const own = weeks.filter((entry) => entry.season === season && entry.from >= from && entry.to <= to);
    const whole = own.some((entry) => entry.from === from) && own.some((entry) => entry.to === to);
    if (!whole) {
      const problem = `counts from ${from} to ${to}, which begins or ends in no week of weekly-charts.json; correct the days or add the weeks`;
      return [{ file, record, field: 'charted', problem }];
    }
    const due = COUNTS[count]?.(own);
    if (due === undefined || due === result.output.value) return [];
    const problem = `is ${result.output.value}, but the weeks from ${from} to ${to} in weekly-charts.json give ${due}; correct one of them`;
    return [{ file, record, field: 'value', problem }];
  });
}

/**
 * The weekly charts are Netflix's: Monday to Sunday, each week once and in order within its season. A figure of `reception.json` that
 * counts them says the same as they do.
 */
export function weeklyCharts(folder: Folder): Fault[] {
  const weeks = weeksOf(folder);
  const episodes = readStory(folder)?.points.filter((point) => point.kind === 'episode');
  const seasons = episodes === undefined ? undefined : new Set(episodes.map(({ season }) => season));
  return [
    ...weeks.flatMap((entry, index) => {
      const before = weeks.slice(0, index).findLast(({ season }) => season === entry.season);
      return weekFaults(entry, before, seasons);
    }),
    ...figureFaults(folder, weeks),
  ];
}
