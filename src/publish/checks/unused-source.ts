import { DATA_FILES } from '#domain/files/data-files.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { unusedIds } from './references.ts';

/** A source that no fact cites proves nothing: cite it or take it out. */
export function unusedSource(folder: Folder): Fault[] {
  return unusedIds(folder, 'sources', Object.keys(DATA_FILES)).map((id) => ({
    file: 'sources.json',
    record: id,
    field: 'id',
    problem: 'is cited by no record; cite it where it supports something or remove it',
  }));
}
