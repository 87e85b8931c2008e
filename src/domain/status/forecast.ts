import { type DayNumber, toDay } from '#domain/facts/calendar.ts';

import { studentCdf, studentQuantile } from './student-t.ts';

/** Days in a mean month, the unit of the model's logarithms. */
const MONTH_DAYS = 30.4375;

/** All 22 comparables whose announcement is known gave at least 26 days' notice; 28 is our round figure, an assumption. */
export const NOTICE_DAYS = 28;

/** Below this spread waits are alike but for rounding, and above this share nothing is left to reckon with. */
const ALIKE = 1e-9;
const ALL = 0.999_999;

/** The last day that is written with four digits for the year. */
const LAST_DAY = toDay('9999-12-31');

/** The band that is shown, and measured: the middle four fifths. */
export const BAND = [0.1, 0.9] as const;

/** The estimate on a day, as days (see {@link forecast} for the method). */
export interface Forecast {
  /** 10, 50 and 90 % of the conditional model. */
  readonly early: DayNumber;
  readonly median: DayNumber;
  readonly late: DayNumber;
  /** Twenty days, each the middle of a one-in-twenty share. */
  readonly dots: readonly DayNumber[];
  /** The share of the model after a day. */
  readonly shareAfter: (day: DayNumber) => number;
  /** The plain medians beside the model: of all waits, and of those longer than ours so far (null where none is). */
  readonly plain: {
    /** How many waits there are. */
    readonly of: number;
    readonly median: DayNumber;
    readonly stillWaiting: number;
    readonly medianOfThose: DayNumber | null;
  };
  readonly elapsed: number;
  /** Our wait is longer than every comparable's. */
  readonly beyondAll: boolean;
}

/** The log-normal model of some waits: a predictive Student t on ln(days / 30.4375). */
export function fit(days: readonly number[]) {
  const logs = days.map((wait) => Math.log(wait / MONTH_DAYS));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  const scale = Math.sqrt(variance) * Math.sqrt(1 + 1 / logs.length);
  const freedom = logs.length - 1;
  return {
    scale,
    shareBelow: (wait: number) => (wait <= 0 ? 0 : studentCdf((Math.log(wait / MONTH_DAYS) - mean) / scale, freedom)),
    quantile: (share: number) => MONTH_DAYS * Math.exp(mean + scale * studentQuantile(share, freedom)),
  };
}

/** A quantile by linear interpolation between sorted values. */
export function linearQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * When the awaited season may come, judged on a day from the wrap alone and by the waits of the comparables (see src/domain/status/waits.ts), in days.
 * Null where these tell nothing: fewer than three are
 * usable, all waited alike, or the day is too far from all of them.
 *
 * The model is a predictive Student t on the logarithm of the comparables' waits, cut off at our own wait so far plus
 * {@link NOTICE_DAYS}: what has not come out cannot have, and a release is announced ahead. (product.md, "The forecast")
 */
export function forecast(days: readonly number[], wrapped: DayNumber, today: DayNumber): Forecast | null {
  if (days.length < 3) return null;
  const elapsed = Math.max(0, today - wrapped);
  const model = fit(days);
  const cut = model.shareBelow(elapsed + NOTICE_DAYS);
  const at = (share: number) => wrapped + Math.round(model.quantile(cut + share * (1 - cut)));
  const dots = Array.from({ length: 20 }, (_, index) => at((index + 0.5) / 20));
  // Waits that are all alike have no spread; and a clock that is set to another age leaves nothing of it.
  if (model.scale < ALIKE || cut > ALL || Math.max(...dots) > LAST_DAY) return null;
  const longer = days.filter((wait) => wait > elapsed);
  return {
    early: at(BAND[0]),
    median: at(0.5),
    late: at(BAND[1]),
    dots,
    shareAfter: (day) => Math.min(1, (1 - model.shareBelow(day - wrapped)) / (1 - cut)),
    plain: {
      of: days.length,
      median: wrapped + Math.round(linearQuantile(days, 0.5)),
      stillWaiting: longer.length,
      medianOfThose: longer.length === 0 ? null : wrapped + Math.round(linearQuantile(longer, 0.5)),
    },
    elapsed,
    beyondAll: longer.length === 0,
  };
}
