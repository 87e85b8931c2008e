const DAY = 24 * 3_600_000;

/**
 * The start (UTC, epoch milliseconds) of the day of the build: what is written on one day is the same, and says of nothing that
 * it is out before its hour.
 */
export function momentOfBuild(): number {
  return Math.floor(Date.now() / DAY) * DAY;
}
