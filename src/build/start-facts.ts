import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { START } from '#domain/shield.ts';
import { readStatus, STATUS_FILE_NAMES } from '#domain/status-files.ts';

/** What a folder of data files says of the status to somebody who has not started. */
export function startFacts(data: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8'));
  return readStatus(Object.fromEntries(STATUS_FILE_NAMES.map((file) => [file, read(file)]))).at(START);
}
