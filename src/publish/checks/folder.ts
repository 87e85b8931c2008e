import type { Fault } from './fault.ts';

/** The parsed JSON of a data folder by file name without `.json`. A file that did not parse is not in it. */
export type Folder = ReadonlyMap<string, unknown>;

/**
 * One rule of the data check. A rule reads raw JSON and passes over what it cannot make sense of: that
 * is the schema's fault to report, and the records beside it are still checked. `today` is a day such
 * as `2026-11-20`.
 */
export type Rule = (folder: Folder, today: string) => Fault[];
