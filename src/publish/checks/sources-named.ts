import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isList, isRecord, type JsonRecord, visit } from './walk.ts';

/** A rung of the ladder that nobody has seen yet has nothing to cite. */
const isUnseenMilestone = (shape: string, record: JsonRecord) => shape === 'milestones' && record['date'] === null;

/** A record without sources says its doubt itself. */
export function sourcesNamed(folder: Folder): Fault[] {
  return [...visit(folder)].flatMap(({ file, record, field, shape, value }) => {
    if (!isRecord(value) || !isList(value['sources']) || value['sources'].length > 0) return [];
    if (value['confidence'] === 'low' || isUnseenMilestone(shape, value)) return [];
    const list = field === '-' ? 'sources' : `${field}.sources`;
    return [
      {
        file,
        record,
        field: list,
        problem: 'is empty; name a source, or say "confidence": "low" where the record has that field',
      },
    ];
  });
}
