import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Refusal } from './refusal.ts';

/** A file and what is to stand in it in the place of what stood there when it was read. */
export interface Saving {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What is done to a disk. */
export interface Disk {
  readonly write: (path: string, text: string, mode: number) => void;
  readonly rename: (from: string, to: string) => void;
}

const DISK: Disk = {
  write: (path, text, mode) => {
    writeFileSync(path, text);
    // As the file that it stands in for.
    chmodSync(path, mode & 0o777);
  },
  rename: renameSync,
};

/**
 * Saves some files of a folder in their order, all or none: each is written beside its place first, then renamed into it; where one
 * cannot be, those before it get back what stood there.
 * @throws {Refusal} where nothing was saved; it says why.
 */
export function saveFiles(dir: string, savings: readonly Saving[], disk = DISK): void {
  const places = savings.map((saving) => {
    const path = join(dir, saving.file);
    return { ...saving, path, beside: `${path}.new` };
  });
  const saved: typeof places = [];
  try {
    for (const { file, path, before } of places)
      if (readFileSync(path, 'utf8') !== before) throw new Error(`${file} has changed meanwhile`);
    for (const { path, beside, after } of places) disk.write(beside, after, statSync(path).mode);
    for (const place of places) {
      disk.rename(place.beside, place.path);
      saved.push(place);
    }
  } catch (error) {
    const left = saved.toReversed().flatMap((place) => putBack(place, disk));
    for (const { beside } of places) clear(beside);
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal([`${left.length === 0 ? 'Nothing was saved' : 'Not all was saved'}: ${why}.`, ...left]);
  }
}

/** Takes away what was written beside a file; what cannot be taken away was not written by us. */
function clear(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder: it stood there before.
  }
}

/** Gives a file back what stood in it; a line where that cannot be done. */
function putBack(
  { file, path, beside, before }: Saving & { readonly path: string; readonly beside: string },
  disk: Disk,
): string[] {
  try {
    disk.write(beside, before, statSync(path).mode);
    disk.rename(beside, path);
    return [];
  } catch {
    return [`${file} could not be taken back: look at it with git diff.`];
  }
}
