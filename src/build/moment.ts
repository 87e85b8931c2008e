const DAY = 24 * 3_600_000;

/** Noon (UTC, epoch milliseconds) of the day of the build: what is written on one day is the same. */
export function momentOfBuild(): number {
  return (Math.floor(Date.now() / DAY) + 0.5) * DAY;
}
