import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DERIVED_FILES } from '#domain/derived/derived-files.ts';
import { DATA_FILES } from '#domain/files/data-files.ts';
import { EDITIONS } from '#i18n/editions.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { type Json, readJson } from './read-json.ts';

/** What the build writes beside the facts. */
const GENERATED = new Set(['index.json', 'schema', ...Object.keys(DERIVED_FILES).map((name) => `${name}.json`)]);

const wholeFile = (file: string, problem: string): Fault => ({ file, record: '-', field: '-', problem });

function list(dir: string): readonly string[] | undefined {
  try {
    return readdirSync(dir);
  } catch {
    return undefined;
  }
}

function read(path: string): Json {
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)));
  } catch (error) {
    const isText = !(error instanceof TypeError);
    return { ok: false, problem: isText ? 'cannot be read as a file' : 'is not saved as UTF-8' };
  }
}

/** Reads every data file of a directory. What is missing, broken or foreign is a fault; the rest is parsed. */
export function readFolder(dir: string): { readonly folder: Folder; readonly faults: Fault[] } {
  const entries = list(dir);
  if (entries === undefined) return { folder: new Map(), faults: [wholeFile(dir, 'is no folder that can be read')] };
  const folder = new Map<string, unknown>();
  const faults: Fault[] = [];
  const names = new Set(Object.keys(DATA_FILES).map((name) => `${name}.json`));
  for (const file of names) {
    if (!entries.includes(file)) {
      faults.push(wholeFile(file, 'is missing; every data file must be there, if only with an empty list'));
      continue;
    }
    const json = read(join(dir, file));
    if (json.ok) folder.set(file.replace('.json', ''), json.value);
    else faults.push(wholeFile(file, json.problem));
  }
  for (const entry of entries) {
    // What is in another language is looked at by itself (src/publish/editions/check-overlays.ts).
    if (names.has(entry) || GENERATED.has(entry) || EDITIONS.some(({ language }) => language === entry)) continue;
    faults.push(wholeFile(entry, 'is no data file; remove it or give it a schema in src/domain/files/data-files.ts'));
  }
  return { folder, faults };
}
