import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { factPath } from '#e2e/fact-path.ts';
import { expect } from '#e2e/test.ts';

import { REAL_SITE, test } from './real-site.ts';

test('the app reads the same bytes as those who read the public copy', () => {
  const files = readdirSync(join(REAL_SITE, 'assets/facts')).flatMap(
    (file) => /^(.+)-[0-9a-f]+\.json$/.exec(file)?.[1] ?? [],
  );
  expect(files).toEqual(expect.arrayContaining(['claims', 'search', 'story']));
  const differ = files.filter(
    (file) =>
      !readFileSync(join(REAL_SITE, factPath(file, REAL_SITE))).equals(
        readFileSync(join(REAL_SITE, `data/v1/${file}.json`)),
      ),
  );
  expect(differ).toEqual([]);
});
