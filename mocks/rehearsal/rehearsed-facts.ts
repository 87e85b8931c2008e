import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

import { rehearse, SCENARIO_NAMES } from './rehearse.ts';

/**
 * For tests: what the facts in a folder may become, each scenario by its name, with its folder and the day of its edits. The folders
 * are gone after the tests of the file. What is rehearsed already (`npm run rehearse`) is not edited once more.
 */
export function rehearsedFacts(from: string): readonly (readonly [name: string, folder: string, day: string])[] {
  if (process.env['FACTS'] !== undefined) return [];
  const today = new Date().toISOString().slice(0, 10);
  const all = mkdtempSync(join(tmpdir(), 'roll-call-'));
  afterAll(() => rmSync(all, { recursive: true }));
  return SCENARIO_NAMES.map((name, index) => {
    const folder = join(all, String(index));
    rehearse(name, from, folder, today);
    return [name, folder, today] as const;
  });
}
