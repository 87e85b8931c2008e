import { type DayNumber, toDate, toRange } from '#domain/facts/calendar.ts';

/** A month with how many of the dots fall into it; months between the first and the last dot are there with none. */
export interface DotColumn {
  readonly month: DayNumber;
  readonly count: number;
}

/** More days than a drawing has room for, month beside month: ten years. */
const MAX_DAYS = 3653;

/** Sorts dots into the months they fall into, without a gap on the axis. None where they lie too far apart to be drawn. */
export function dotColumns(dots: readonly DayNumber[]): DotColumn[] {
  const columns: DotColumn[] = [];
  const last = Math.max(...dots);
  if (last - Math.min(...dots) > MAX_DAYS) return columns;
  for (let month = monthOf(Math.min(...dots)); month.first <= last; month = monthOf(month.last + 1)) {
    const { first } = month;
    columns.push({ month: first, count: dots.filter((dot) => monthOf(dot).first === first).length });
  }
  return columns;
}

function monthOf(day: DayNumber) {
  return toRange(toDate(day).slice(0, 7));
}
