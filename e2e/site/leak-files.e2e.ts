import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findInText } from '#e2e/leak/find-leaks.ts';
import { forbiddenAt } from '#e2e/leak/forbidden.ts';
import { expect, test } from '#e2e/test.ts';

test.skip(({ browserName }) => browserName !== 'chromium');

/** The public data files are the facts themselves; scripts hold
 * the app's vocabulary. Everything else that ships is safe for somebody who has not started. */
const shipped = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(html|xml|json|ics|txt|svg|webmanifest)$/.test(file) && !file.startsWith('data/'),
);

test('no file of the build tells anything past the start', () => {
  const forbidden = forbiddenAt('start');
  expect(shipped.length).toBeGreaterThan(60);
  expect(shipped.flatMap((file) => findInText(file, readFileSync(join('dist', file), 'utf8'), forbidden))).toEqual([]);
});
