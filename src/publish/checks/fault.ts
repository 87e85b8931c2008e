import { LOCALE } from '#words/locale.ts';

/** One thing that is wrong in a data folder, and where. `-` stands for "no single record" or "no single field". */
export interface Fault {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly problem: string;
}

const byName = new Intl.Collator(LOCALE, { numeric: true });

/** The faults by file, record and field, so that two runs over the same folder print the same lines. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      byName.compare(a.file, b.file) ||
      byName.compare(a.record, b.record) ||
      byName.compare(a.field, b.field) ||
      byName.compare(a.problem, b.problem),
  );
}

/** One fault as one line: file, record, field, what is wrong. */
export function faultLine(fault: Fault): string {
  return [fault.file, fault.record, fault.field, fault.problem].map((part) => part.replaceAll(/\s+/g, ' ')).join('  ');
}
