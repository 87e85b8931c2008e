import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { encodePng } from './png.ts';

const PAINTED = resolve('node_modules/.roll-call/pictures');

/**
 * A picture that is made of these parts (a drawing, the letters in it, how large it is): painting is a third of a build, and the next
 * one paints the same again. Nothing to keep: what is not there is painted.
 */
export function paintOnce(parts: readonly (string | number | Uint8Array)[], make: () => Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(encodePng.toString());
  for (const part of parts) hash.update(typeof part === 'number' ? String(part) : part).update('\n');
  const file = join(PAINTED, `${hash.digest('hex').slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = make();
  mkdirSync(PAINTED, { recursive: true });
  // In one go: other builds may look for it at the same time.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, picture);
  renameSync(draft, file);
  return picture;
}
