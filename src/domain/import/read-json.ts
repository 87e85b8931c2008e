import type { ImportFile } from './viewing.ts';

const parsed = new WeakMap<ImportFile, { readonly json: unknown }>();

/** What a file holds as JSON, undefined where it is none. Several readers look at a file; it is parsed once. */
export function jsonOf(file: ImportFile): unknown {
  const before = parsed.get(file);
  if (before !== undefined) return before.json;
  const json = parse(file.text);
  parsed.set(file, { json });
  return json;
}

function parse(text: string): unknown {
  // A table is not worth an error with its stack.
  if (!/^\s*[[{]/u.test(text.slice(0, 100))) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** An object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a name of the object's own; undefined in anything that is no object. */
export function at(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A list under a name, or undefined. */
export function listAt(value: unknown, name: string): readonly unknown[] | undefined {
  const list = at(value, name);
  return Array.isArray(list) ? list : undefined;
}

/** How many entries of a list are looked at to tell its format: enough to see past a few broken ones. */
const LOOKED_AT = 50;

/** Whether one of the first entries of a list is such a one. */
export function anyOf(list: readonly unknown[] | undefined, isSuch: (entry: unknown) => boolean): boolean {
  return list?.slice(0, LOOKED_AT).some(isSuch) ?? false;
}

/** How a place in one of several files is called: with the file's own name, no folders, where there is more than one. */
export function placesIn(files: readonly ImportFile[], file: ImportFile): (place: string) => string {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1).slice(0, 80);
  return (place) => (files.length > 1 ? `${name}: ${place}` : place);
}
