import * as v from 'valibot';

import { DATA_FILES } from '#domain/files/data-files.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { describeIssue, nameValue, readableIssues } from './schema-issue.ts';
import { isRecord, placeOf } from './walk.ts';

/** Every file has the shape that its schema in `src/domain` describes. */
export function schema(folder: Folder): Fault[] {
  return Object.entries(DATA_FILES).flatMap(([file, shape]) => {
    if (!folder.has(file)) return [];
    const root = folder.get(file);
    // valibot takes a list for an object without fields, and would name every field but not the cause.
    if (!isRecord(root))
      return [{ ...placeOf(file, root, []), problem: `is ${nameValue(root)} but should be a record` }];
    const result = v.safeParse(shape, root);
    return (result.issues ?? [])
      .flatMap((issue) => readableIssues(issue, []))
      .map(({ issue, path }) => ({ ...placeOf(file, root, path), problem: describeIssue(issue) }));
  });
}
