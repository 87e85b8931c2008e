import { amountWords } from '#words/amounts.ts';

import { formatNumber } from './format.ts';

/** "560.78 million" from a million on, as people say it; below "72,437". */
export function formatLarge(value: number): string {
  return value < 1_000_000 ? formatNumber(value) : amountWords.large(value, formatNumber);
}

/** "12h 8m". */
export function formatMinutes(minutes: number): string {
  return amountWords.length(Math.floor(minutes / 60), minutes % 60);
}
