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
