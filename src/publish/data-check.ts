import { onNamedDay } from './build-time.ts';
import { type Fault, faultLine, sortFaults } from './checks/fault.ts';
import type { Folder } from './checks/folder.ts';
import { readFolder } from './checks/read-folder.ts';
import { RULES } from './checks/rules.ts';
import { checkOverlays } from './editions/check-overlays.ts';
import { FACTS } from './facts-folder.ts';

/** Everything that is wrong with facts that have been read, seen on the day `today`, in no order. */
export function checkFacts(folder: Folder, today: string): Fault[] {
  return Object.values(RULES).flatMap((rule) => rule(folder, today));
}

/** Everything that is wrong with the data folder at `dir`, seen on the day `today`. */
export function checkFolder(dir: string, today: string): Fault[] {
  const { folder, faults } = readFolder(dir);
  return sortFaults([...faults, ...checkFacts(folder, today), ...checkOverlays(dir, folder)]);
}

/** The command: prints one line per fault and a count, and returns the exit code. */
export function dataCheck(args: readonly string[], today: string, print: (line: string) => void): number {
  const dir = args[0] ?? FACTS;
  const faults = checkFolder(dir, today);
  for (const fault of faults) print(faultLine(fault));
  if (faults.length === 0) print(`${dir}: no faults`);
  else print(`${dir}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  return faults.length === 0 ? 0 : 1;
}

/**
 * The latest day that it is anywhere at an instant (epoch milliseconds). Korea reads tomorrow's papers today: the day is over nowhere
 * before it has begun at UTC+14.
 */
export function latestDayOnEarth(now: number): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}

if (import.meta.main) {
  process.exitCode = await onNamedDay(console.log, (day) =>
    dataCheck(process.argv.slice(2), day ?? latestDayOnEarth(Date.now()), console.log),
  );
}
