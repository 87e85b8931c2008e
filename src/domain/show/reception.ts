import * as v from 'valibot';

import { factDate, factDay } from '#domain/facts/fact-date.ts';
import { confidence, localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

const figure = stamped({
  id: slug,
  group: v.picklist(['viewing', 'chart', 'score', 'awards']),
  metric: localText,
  value: v.number(),
  unit: v.picklist([
    'hours',
    'views',
    'weeks',
    'days',
    'countries',
    'percent',
    'points-of-100',
    'points-of-10',
    'nominations',
    'awards',
    'day-of-release',
    'rank',
  ]),
  asOf: factDate,
  charted: v.optional(
    v.strictObject({
      season: v.pipe(v.number(), v.integer(), v.minValue(1)),
      from: factDay,
      to: factDay,
      count: v.picklist(['hours', 'weeks', 'weeks-first', 'countries', 'countries-first']),
    }),
  ),
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/**
 * `reception.json`: viewing figures, charts and scores, each as of its date. `charted` says that a figure counts weeks of
 * `weekly-charts.json`, from one to another: hours and weeks are added up, of countries it is the most in one week. The data check counts again.
 */
export const receptionFile = v.strictObject({ reception: v.array(figure) });

/** One figure, opened. */
export type Figure = v.InferOutput<typeof figure> extends Spoiler<infer Record> ? Record : never;

/** The newest score on each scale (percent, points of 100, of 10), in the order in which the scales come. */
export function newestScores<F extends Pick<Figure, 'group' | 'unit' | 'asOf'>>(figures: readonly F[]): F[] {
  const scores = figures.filter(({ group }) => group === 'score');
  const newest = new Map<Figure['unit'], F>();
  for (const score of scores) {
    const known = newest.get(score.unit);
    if (known === undefined || known.asOf < score.asOf) newest.set(score.unit, score);
  }
  return [...newest.values()];
}
