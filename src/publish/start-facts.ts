import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { readStatus, STATUS_FILE_NAMES } from '#domain/files/status-files.ts';
import { START } from '#domain/story/shield.ts';
import { storyFile } from '#domain/story/story.ts';

/** What a folder of data files says of the status to somebody who has not started. */
export function startFacts(data: string) {
  return readStatus(Object.fromEntries(STATUS_FILE_NAMES.map((file) => [file, read(data, file)]))).at(START);
}

/** The id of the last point of the story in a folder of data files: from there everything may be seen. */
export function lastPoint(data: string): string {
  return v.parse(storyFile, read(data, 'story')).points.at(-1)?.id ?? START;
}

function read(data: string, file: string): unknown {
  return JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8'));
}
