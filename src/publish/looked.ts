import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { factDay } from '#domain/facts/fact-date.ts';

/** `looked.json`, as `npm run watch -- --looked FILE` writes it. */
const lookedFile = v.strictObject({ on: factDay, places: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * What the app is told of the last round of the watch (src/domain/status/looked.ts): the file that `LOOKED=FILE` names, or nothing.
 * @throws where that is none.
 */
export function lookedName(file = process.env['LOOKED']): { LOOKED: string } {
  if (file === undefined || file === '') return { LOOKED: 'null' };
  try {
    return { LOOKED: JSON.stringify(v.parse(lookedFile, JSON.parse(readFileSync(file, 'utf8')))) };
  } catch (cause) {
    throw new Error(`LOOKED is "${file}", which is no file that npm run watch -- --looked has written.`, { cause });
  }
}
