import { namedDay } from './build-time.ts';
import { type Fault, faultLine, sortFaults } from './checks/fault.ts';
import { readFolder } from './checks/read-folder.ts';
import { RULES } from './checks/rules.ts';

const DEFAULT_DIR = 'public/data/v1';

/** Everything that is wrong with the data folder at `dir`, seen on the day `today`. */
export function checkFolder(dir: string, today: string): Fault[] {
  const { folder, faults } = readFolder(dir);
  return sortFaults([...faults, ...Object.values(RULES).flatMap((rule) => rule(folder, today))]);
}

/** The command: prints one line per fault and a count, and returns the exit code. */
export function dataCheck(args: readonly string[], today: string, print: (line: string) => void): number {
  const dir = args[0] ?? DEFAULT_DIR;
  const faults = checkFolder(dir, today);
  for (const fault of faults) print(faultLine(fault));
  if (faults.length === 0) print(`${dir}: no faults`);
  else print(`${dir}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  return faults.length === 0 ? 0 : 1;
}

/** Korea reads tomorrow's papers today: the day is over nowhere before it has begun at UTC+14. */
function latestDayOnEarth(now: number): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}

if (import.meta.main) {
  process.exitCode = dataCheck(process.argv.slice(2), namedDay() ?? latestDayOnEarth(Date.now()), console.log);
}
