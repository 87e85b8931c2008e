const DAY = 24 * 3_600_000;

/** The day that `TODAY=2027-03-12` names, for a site that is to be built as on that day, or undefined. @throws where it is none. */
export function namedDay(): string | undefined {
  const day = process.env['TODAY'];
  if (day === undefined || day === '') return undefined;
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day)
    throw new Error(`TODAY is "${day}", which is no day; write it as 2027-03-12 or leave it out.`);
  return day;
}

/**
 * The start (UTC, epoch milliseconds) of the day of the build: what is written on one day is the same, and says of nothing that
 * it is out before its hour.
 */
export function buildTime(): number {
  return Math.floor(Date.parse(namedDay() ?? new Date().toISOString()) / DAY) * DAY;
}

/** Runs a program, which gives its exit code, on the day that `TODAY` names, if it does. Where that is none, a line says so: 2. */
export async function onNamedDay(
  print: (line: string) => void,
  run: (day: string | undefined) => number | Promise<number>,
): Promise<number> {
  let day: string | undefined;
  try {
    day = namedDay();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 2;
  }
  return await run(day);
}
