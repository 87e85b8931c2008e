/** What is left, in milliseconds, at each moment that is worth saying aloud; the last one is the bell itself. */
const MARKS = [24 * 3_600_000, 3_600_000, 600_000, 60_000, 0] as const;

/** Whether one of the moments worth saying lies between two readings of what is left (milliseconds, `before` the larger). */
export function passedSpokenMoment(before: number, after: number): boolean {
  return MARKS.some((mark) => before > mark && after <= mark);
}
