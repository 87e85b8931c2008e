import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { DataFile } from '#domain/files/data-files.ts';
import { faultLine } from '#publish/checks/fault.ts';
import type { Folder } from '#publish/checks/folder.ts';
import { readFolder } from '#publish/checks/read-folder.ts';
import { isList, isRecord, type JsonRecord, visit } from '#publish/checks/walk.ts';

import { editJson } from './edit-json.ts';
import type { Path } from './json-nodes.ts';
import { Refusal } from './refusal.ts';
import type { Json } from './write-json.ts';

/** A folder of facts, as it is written and as it is read. */
export interface FactFiles {
  readonly dir: string;
  /** By name without `.json`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly folder: Folder;
}

/** One value of one file that is set, added or, where it is undefined, taken out (`editJson`). */
export interface Edit {
  readonly file: DataFile;
  readonly path: Path;
  readonly value: Json | undefined;
  readonly order?: readonly string[];
}

/** Reads a folder of facts. @throws {Refusal} where it is none (2), with the lines of the data check where a file is missing, broken or foreign. */
export function readFactFiles(dir: string): FactFiles {
  const { folder, faults } = readFolder(dir);
  if (folder.size === 0) throw new Refusal([`${dir} is no folder of facts that can be read.`], 2);
  if (faults.length > 0) throw new Refusal(faults.map(faultLine));
  const texts = [...folder.keys()].map((file): [string, string] => [
    file,
    readFileSync(join(dir, `${file}.json`), 'utf8'),
  ]);
  return { dir, texts: new Map(texts), folder };
}

/** The facts with some edits made, one after the other; nothing is saved. */
export function withEdits({ dir, texts, folder }: FactFiles, edits: readonly Edit[]): FactFiles {
  const edited = new Map(texts);
  for (const { file, path, value, order } of edits)
    edited.set(file, editJson(edited.get(file) ?? '', path, value, order));
  const read = [...folder].map(([file, root]): [string, unknown] => [
    file,
    edited.get(file) === texts.get(file) ? root : JSON.parse(edited.get(file) ?? ''),
  ]);
  return { dir, texts: edited, folder: new Map(read) };
}

/** The files whose text is not that of the facts before. */
export function changedFiles(before: FactFiles, after: FactFiles): string[] {
  return [...after.texts.keys()].filter((file) => after.texts.get(file) !== before.texts.get(file));
}

/** The records of a file that are new or say something else, the innermost around each value. */
export function changedRecords(
  before: FactFiles,
  after: FactFiles,
  file: string,
): readonly { readonly id: string; readonly isNew: boolean }[] {
  const read = (folder: Folder) => [...visit(new Map([[file, folder.get(file)]]))];
  const saidOf = (folder: Folder) =>
    new Set(read(folder).map((spot) => `${spot.record} ${spot.field} ${JSON.stringify(spot.value)}`));
  const said = saidOf(before.folder);
  const known = new Set(read(before.folder).map(({ record }) => record));
  const changed = read(after.folder).filter(
    ({ record, field, value }) => record !== '-' && !said.has(`${record} ${field} ${JSON.stringify(value)}`),
  );
  return [...new Set(changed.map(({ record }) => record))].map((id) => ({ id, isNew: !known.has(id) }));
}

/** The records of the list that is called like its file: those of `claims.json` under `claims`. */
export function recordsOf({ folder }: FactFiles, file: DataFile): readonly JsonRecord[] {
  const root = folder.get(file);
  const list = isRecord(root) ? root[file] : undefined;
  return isList(list) ? list.filter(isRecord) : [];
}

/** The edit that adds a record to the list that is called like its file. */
export function addRecord(facts: FactFiles, file: DataFile, value: Json): Edit {
  return { file, path: [file, recordsOf(facts, file).length], value };
}

/** An id that no record of a file has: the one that is given, or else that with the first number that is free. */
export function freeId(facts: FactFiles, file: DataFile, wanted: string): string {
  const taken = new Set(recordsOf(facts, file).map(({ id }) => id));
  let free = wanted;
  for (let turn = 2; taken.has(free); turn++) free = `${wanted}-${turn}`;
  return free;
}

/** A name as the beginning of an id: `What's on Netflix` as `whats-on-netflix`. Empty where it has no Latin letter. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 40)
    .replace(/-$/, '');
}
