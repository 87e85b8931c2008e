import * as v from 'valibot';

import { factDate } from './fact-date.ts';
import type { Spoiler } from './shield.ts';
import { stamped } from './stamp.ts';
import { confidence, localText, slug, sourceIds } from './text.ts';

const figure = stamped({
  id: slug,
  group: v.picklist(['viewing', 'chart', 'score', 'awards']),
  metric: localText,
  value: v.number(),
  unit: v.picklist([
    'hours',
    'weeks',
    'days',
    'countries',
    'percent',
    'points-of-100',
    'points-of-10',
    'nominations',
    'awards',
    'day-of-release',
  ]),
  asOf: factDate,
  confidence,
  note: v.nullable(localText),
  sources: sourceIds,
});

/** `reception.json`: viewing figures, charts and scores, each as of its date. */
export const receptionFile = v.strictObject({ reception: v.array(figure) });

/** One figure, opened. */
export type Figure = v.InferOutput<typeof figure> extends Spoiler<infer Record> ? Record : never;
