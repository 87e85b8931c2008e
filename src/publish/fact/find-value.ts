import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import { references } from '#publish/checks/references.ts';
import { isList, isRecord, placeOf } from '#publish/checks/walk.ts';

import { quote } from './answer-checks.ts';
import type { FactFiles } from './fact-files.ts';
import type { Path } from './json-nodes.ts';

/** Where a record stands. */
export interface FoundRecord {
  readonly file: DataFile;
  readonly path: Path;
}

const isFile = (name: string): name is DataFile => Object.hasOwn(DATA_FILES, name);

/** The ways to all records of an id in a value. */
function* waysTo(id: string, value: unknown, path: Path): Generator<Path> {
  if (isRecord(value) && value['id'] === id) yield path;
  const parts = isList(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  for (const [key, part] of parts) yield* waysTo(id, part, [...path, key]);
}

/**
 * The record that a public id names: `some-id`, or `claims/some-id` where several files have that id; `show/-` is a file whose values
 * stand in no record of their own. A text says what is wrong.
 */
export function findRecord({ folder }: FactFiles, name: string): FoundRecord | string {
  const [file = '', id = '', ...more] = name.includes('/') ? name.split('/') : ['', name];
  if (more.length > 0 || id === '' || (file !== '' && !isFile(file))) return `is ${quote(name)}, no id of a record`;
  if (isFile(file) && id === '-') return { file, path: [] };
  const found = [...folder].flatMap(([other, root]): FoundRecord[] =>
    isFile(other) && (file === '' || file === other)
      ? [...waysTo(id, root, [])].map((path) => ({ file: other, path }))
      : [],
  );
  const [one, ...others] = found;
  if (one === undefined) return `is ${quote(name)}, no id of a record`;
  if (others.length === 0) return one;
  return `is the id of several records: ${[...new Set(found.map((record) => `${record.file}/${id}`))].join(', ')}`;
}

/** The value that a way leads to; undefined where it leads nowhere. What is not written there is nowhere, whatever it is called. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (isList(value)) return value[Number(key)];
    return isRecord(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
  }, root);
}

/** The whole way to a field of a record, `note.en`; places in lists are numbers. */
export function wayTo({ folder }: FactFiles, { file, path }: FoundRecord, field: string): Path {
  return field
    .split('.')
    .reduce<Path>(
      (way, key) => [...way, isList(valueAt(folder.get(file), way)) && /^\d{1,4}$/.test(key) ? Number(key) : key],
      path,
    );
}

/** The ladders, and what a step says there of its time: now, before, by another account, or up to when it was looked for. */
const LADDERS: ReadonlySet<DataFile> = new Set(['milestones', 'former-milestones']);
const OF_TIME = new Set(['date', 'precision', 'from', 'to', 'until', 'certainty', 'season', 'used']);

/** Why one value may not be put right by itself; undefined where it may. */
export function amendFault(facts: FactFiles, record: FoundRecord, field: string): string | undefined {
  const { file } = record;
  const path = wayTo(facts, record, field);
  const root = facts.folder.get(file);
  const value = valueAt(root, path);
  if (value === undefined) return `is ${quote(field)}, no field of that record`;
  if (typeof value === 'object' && value !== null) return `is ${quote(field)}, which holds more than one value`;
  const last = String(path.findLast((key) => typeof key === 'string'));
  if (last === 'id') return 'is an id, by which others find the record';
  if (last === 'after') return 'is a stamp: a person has to see what it would show, and to whom';
  if (last === 'added') return 'is the day on which the record was written here';
  const place = placeOf(file, root, path);
  const names = [...references(facts.folder)].some(
    (other) => other.file === place.file && other.record === place.record && other.field === place.field,
  );
  if (names) return 'names another record';
  if (LADDERS.has(file) && OF_TIME.has(last))
    return 'is what a step of the ladder says of its time, and what it said before is kept; write it with --kind milestone or --kind date, or by hand';
  return undefined;
}
