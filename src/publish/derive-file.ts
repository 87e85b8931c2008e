import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DERIVATIONS } from '#domain/derived/derivations.ts';

/** What is made of a folder of data files under a name, or undefined where nothing is. */
export function deriveFile(data: string, name: string): unknown {
  const maker = Object.entries(DERIVATIONS).find(([made]) => made === name)?.[1];
  if (maker === undefined) return undefined;
  const files = maker.of.map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8')),
  ]);
  return maker.make(Object.fromEntries(files));
}
