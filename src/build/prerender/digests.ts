import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In base64: six bits each, enough to tell a file from another by accident. */
const LENGTH = 8;

/** What a page needs to know its own facts by (src/data/renewed.ts): the files of a folder, each with the start of its SHA-256. */
export function digestsOf(folder: string, files: readonly string[]): string {
  return files
    .map((file) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, `${file}.json`)));
      return `${file}:${digest.digest('base64').slice(0, LENGTH)}`;
    })
    .join(' ');
}
