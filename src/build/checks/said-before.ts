import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isList, isRecord, visitShape, type JsonRecord, type Spot } from './walk.ts';

const listOf = (record: JsonRecord): readonly JsonRecord[] =>
  isList(record['former']) ? record['former'].filter(isRecord) : [];

/** Days are compared as they are written. */
function problemsOf({ from, until }: JsonRecord, before: JsonRecord | undefined): [field: string, problem: string][] {
  if (typeof from !== 'string' || typeof until !== 'string') return [];
  if (until < from) return [['until', `is ${until}, before "from" (${from}); swap or correct them`]];
  const ended = before?.['until'];
  if (typeof ended !== 'string' || ended <= from) return [];
  return [
    [
      'from',
      `is ${from}, before the entry above it ended (${ended}); put the oldest first, and end one where the next begins`,
    ],
  ];
}

function inOrder({ file, record, value }: Spot): Fault[] {
  if (!isRecord(value)) return [];
  return listOf(value).flatMap((entry, index, all) =>
    problemsOf(entry, all[index - 1]).map(([field, problem]) => ({
      file,
      record,
      field: `former.${index}.${field}`,
      problem,
    })),
  );
}

const isNamed = ({ date, precision }: JsonRecord) => typeof date === 'string' || precision === 'window';

/** A day on which a date was announced, of a release that has none and never had. */
function announcedNothing(milestones: readonly Spot[]): Fault[] {
  const byId = (id: string) => milestones.find(({ value }) => isRecord(value) && value['id'] === id);
  const [announced, released] = [byId('release-date-announced'), byId('released')];
  if (!isRecord(announced?.value) || !isRecord(released?.value)) return [];
  if (!isNamed(announced.value) || isNamed(released.value) || listOf(released.value).length > 0) return [];
  const problem = `is ${String(announced.value['date'])}, but "released" has no date and had none; give it the date that was announced, or a "former" that says which one was taken back`;
  return [{ file: announced.file, record: announced.record, field: 'date', problem }];
}

/** What a milestone said before stands in order, and no date was announced that nobody knows. */
export function saidBefore(folder: Folder): Fault[] {
  const milestones = [...visitShape(folder, 'milestones', 'milestones')];
  return [...milestones.flatMap(inOrder), ...announcedNothing(milestones)];
}
