import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import type { Wire } from '#mocks/world.ts';

/** All facts as they stand in a folder: what an editor has before them. */
export type Facts = { -readonly [File in DataFile]: Wire<File> };

/** Reads a folder of facts. @throws where a file is missing or is no JSON. */
export function readFacts(folder: string): Facts {
  const files = Object.keys(DATA_FILES).map((file) => [
    file,
    JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')),
  ]);
  return Object.fromEntries(files);
}

/** Writes facts into a folder, each file as an editor leaves it. */
export function writeFacts(facts: Facts, folder: string): void {
  for (const [file, content] of Object.entries(facts))
    writeFileSync(join(folder, `${file}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
