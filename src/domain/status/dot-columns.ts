import { type DayNumber, toDate, toRange } from '#domain/facts/calendar.ts';

/** A month on the axis of the dots, with how many of the earlier and of the later half of all dots fall into it. */
export interface DotColumn {
  readonly month: DayNumber;
  readonly earlier: number;
  readonly later: number;
}

/** More days than a drawing has room for, month beside month: ten years. */
const MAX_DAYS = 3653;

/**
 * Sorts dots (ascending) into the months they fall into, on an axis without a gap that begins with the month of `from`, or of the
 * first dot where that is earlier. None where the last one lies too far off to be drawn.
 */
export function dotColumns(dots: readonly DayNumber[], from: DayNumber): DotColumn[] {
  const columns: DotColumn[] = [];
  const first = Math.min(from, ...dots);
  const last = Math.max(...dots);
  if (last - first > MAX_DAYS) return columns;
  for (let month = monthOf(first); month.first <= last; month = monthOf(month.last + 1)) {
    const own = dots.flatMap((dot, index) => (monthOf(dot).first === month.first ? [index < dots.length / 2] : []));
    const earlier = own.filter(Boolean).length;
    columns.push({ month: month.first, earlier, later: own.length - earlier });
  }
  return columns;
}

/** Where a day lies on the axis of some columns: 0 at its left end, 1 at its right one. */
export function placeInColumns(columns: readonly DotColumn[], day: DayNumber): number {
  const month = monthOf(day);
  const index = columns.findIndex((column) => column.month === month.first);
  return (index + (day - month.first) / (month.last + 1 - month.first)) / columns.length;
}

function monthOf(day: DayNumber) {
  return toRange(toDate(day).slice(0, 7));
}
