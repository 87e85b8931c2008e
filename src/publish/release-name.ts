import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of what a folder holds and of what else goes into it: the same for the same, another for anything else. */
export function releaseName(folder: string, others: readonly string[]): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(folder.length)}\n`).update(readFileSync(file));
  for (const other of others) hash.update(`\n${other}`);
  return hash.digest('hex').slice(0, 12);
}
