import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Shielded, Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const rank = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code such as KR'));

const week = stamped({
  id: slug,
  season: count,
  from: factDay,
  to: factDay,
  hours: count,
  rank,
  countries: v.nullable(
    v.strictObject({
      /** How many countries had a list of their own that week. */
      reported: count,
      inTop10: count,
      first: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** The place in some countries' own lists. */
      ranks: v.record(country, rank),
      sources: sourceIds,
    }),
  ),
  sources: sourceIds,
});

/**
 * `weekly-charts.json`: Netflix's own weekly top 10, week by week, Monday to Sunday. Only weeks in which a season was in the list are
 * here, so that their number and their sum are counted, never typed.
 */
export const weeklyChartsFile = v.strictObject({ chart: localText, weeks: v.array(week) });
/** One week of one season, opened. */
export type ChartWeek = v.InferOutput<typeof week> extends Spoiler<infer Record> ? Record : never;

/** What the weeks of a season add up to. */
export interface ChartRun {
  readonly season: number;
  readonly weeks: readonly Shielded<ChartWeek>[];
  readonly hours: number;
  readonly weeksFirst: number;
}

/** The weeks season by season, each with its sums, in the order in which they come. */
export function chartRuns(weeks: readonly Shielded<ChartWeek>[]): ChartRun[] {
  return [...new Set(weeks.map((entry) => entry.season))].map((season) => {
    const own = weeks.filter((entry) => entry.season === season);
    return {
      season,
      weeks: own,
      hours: own.reduce((sum, entry) => sum + entry.hours, 0),
      weeksFirst: own.filter((entry) => entry.rank === 1).length,
    };
  });
}
