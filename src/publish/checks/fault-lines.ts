import { faultLine, sortFaults } from './fault.ts';
import type { Rule } from './folder.ts';
import { folderOf } from './folder-of.ts';

/** The day on which the rules are tested. */
export const TODAY = '2026-11-20';

/** The lines that one rule prints about some files, for its test. */
export function faultLines(rule: Rule, files: Readonly<Record<string, unknown>>): string[] {
  return sortFaults(rule(folderOf(files), TODAY)).map(faultLine);
}
