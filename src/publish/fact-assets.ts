import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { HtmlTagDescriptor } from 'vite';

import { DERIVED_FILES } from '#domain/derived/derived-files.ts';
import { DATA_FILES } from '#domain/files/data-files.ts';

import { deriveFile } from './derive-file.ts';
import { FACTS } from './facts-folder.ts';

/** Enough to tell a file from any other, by the start of its SHA-256 in hexadecimal digits. */
const LENGTH = 6;

/** The app's facts under names with a hash, by path: the same bytes as in the public copy. */
export function factAssetFiles(): Record<string, Buffer> {
  return Object.fromEntries(
    readFiles().map(([file, source]) => [`assets/facts/${file}-${hashOf(source)}.json`, source]),
  );
}

/** What each program beside the app is told so that it finds the facts (`factAddress`). */
export function factNames(): { FACT_HASHES: string } {
  return { FACT_HASHES: JSON.stringify(Object.fromEntries(readFiles().map(([file, bytes]) => [file, hashOf(bytes)]))) };
}

/** What each page tells the app: the names of the facts, `story-bdb6b8 start-964b57 …`. */
export function factNamesTag(): HtmlTagDescriptor {
  const content = readFiles()
    .map(([file, bytes]) => `${file}-${hashOf(bytes)}`)
    .join(' ');
  return { tag: 'meta', attrs: { name: 'facts', content }, injectTo: 'head' };
}

/** What the app loads, by its name. */
function readFiles(): [file: string, source: Buffer][] {
  return [
    ...Object.keys(DATA_FILES).map((file): [string, Buffer] => [file, readFileSync(join(FACTS, `${file}.json`))]),
    ...Object.keys(DERIVED_FILES).map((file): [string, Buffer] => [
      file,
      Buffer.from(JSON.stringify(deriveFile(FACTS, file))),
    ]),
  ];
}

function hashOf(source: Buffer): string {
  return createHash('sha256').update(source).digest('hex').slice(0, LENGTH);
}
