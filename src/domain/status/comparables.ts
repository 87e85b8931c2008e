import * as v from 'valibot';

import { factDate, factDay } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';

const dated = v.strictObject({ date: factDate, sources: sourceIds });

const comparable = v.strictObject({
  id: slug,
  title: v.string(),
  season: v.pipe(v.number(), v.integer(), v.minValue(1)),
  genres: v.array(v.string()),
  effectsHeavy: v.boolean(),
  renewed: v.nullable(dated),
  filmingStarted: v.nullable(dated),
  filmingWrapped: v.nullable(dated),
  plannedWrap: v.nullable(dated),
  dateAnnounced: v.nullable(dated),
  premiered: v.strictObject({ date: factDay, sources: sourceIds }),
  previousSeasonPremiered: v.nullable(factDay),
  productionBlock: slug,
  shaky: v.array(
    v.picklist([
      'renewed',
      'filmingStarted',
      'filmingWrapped',
      'dateAnnounced',
      'premiered',
      'plannedWrap',
      'implausible',
    ]),
  ),
  note: v.nullable(localText),
  noteSources: sourceIds,
});

/** `comparables.json`: other Netflix Korean seasons, the reference class of the forecast. */
export const comparablesFile = v.strictObject({ seasons: v.array(comparable) });
/** One comparable season. */
export type Comparable = v.InferOutput<typeof comparable>;
