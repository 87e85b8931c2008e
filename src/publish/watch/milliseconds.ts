const UNITS = { W: 7 * 86_400_000, D: 86_400_000, H: 3_600_000, M: 60_000 } as const;

const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** How often a watched place may be asked: an ISO 8601 duration of weeks, days, hours and minutes (`P0D`: always), in milliseconds; undefined where it is none. */
export function milliseconds(duration: string): number | undefined {
  const found = DURATION.exec(duration);
  const parts = found?.slice(1) ?? [];
  if (found === null || duration.endsWith('T') || parts.every((part) => part === undefined)) return undefined;
  const [weeks, days, hours, minutes] = parts.map((part) => Number(part ?? 0));
  return (weeks ?? 0) * UNITS.W + (days ?? 0) * UNITS.D + (hours ?? 0) * UNITS.H + (minutes ?? 0) * UNITS.M;
}
