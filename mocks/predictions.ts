import { toDay } from '#domain/facts/calendar.ts';
import type { Prediction, ReleaseLine } from '#domain/status/predictions.ts';

/** The day on which the tests of predictions look, and the line that they hold them against: nothing is out, as of today. */
export const TODAY = toDay('2030-06-01');
export const NOW: ReleaseLine = { kind: 'now', range: { first: TODAY, last: TODAY }, fresh: true };

/** A prediction that was wrong `by` so many days. */
export const wrong = (id: string, said: string, named: string, by = 10): Prediction => ({
  id,
  said: toDay(said),
  named: toDay(named),
  outcome: 'wrong',
  ruledOut: false,
  by,
});
