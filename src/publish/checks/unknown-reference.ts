import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { idsOf, nameTarget, references, type Target } from './references.ts';

/** An id that a fact uses must be the id of a record in the file it points at. */
export function unknownReference(folder: Folder): Fault[] {
  const ids = new Map<Target, ReadonlySet<string> | undefined>();
  return [...references(folder)].flatMap(({ file, record, field, target, id }) => {
    if (!ids.has(target)) ids.set(target, idsOf(folder, target));
    if (ids.get(target)?.has(id) ?? true) return [];
    const { a, file: home } = nameTarget(target);
    return [
      {
        file,
        record,
        field,
        problem: `names ${a} "${id}" that ${home} does not have; correct the id or add the record`,
      },
    ];
  });
}
