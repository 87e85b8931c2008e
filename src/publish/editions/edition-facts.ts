import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { DATA_FILES } from '#domain/files/data-files.ts';

import { layOver, readOverlay } from './overlay.ts';

/**
 * Writes a folder of facts once more as an edition has them: what is made of facts then needs to know nothing of languages, and nobody
 * who reads one edition loads another's texts. @returns the folder, named by what is in it: builds of other facts may run at the same time.
 */
export function writeEditionFacts(facts: string, language: string): string {
  const files = Object.keys(DATA_FILES).map((file) => {
    const root: unknown = JSON.parse(readFileSync(join(facts, `${file}.json`), 'utf8'));
    return [file, JSON.stringify(layOver(root, readOverlay(facts, language, file), language))] as const;
  });
  const hash = createHash('sha256').update(files.map(([, text]) => text).join('\n'));
  const folder = resolve('node_modules/.roll-call', `facts-${language}-${hash.digest('hex').slice(0, 8)}`);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, `${file}.json`), text);
  return folder;
}
