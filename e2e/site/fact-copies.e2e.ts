import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SITE } from '#e2e/build-site.ts';
import { factPath } from '#e2e/fact-path.ts';
import { expect, test } from '#e2e/test.ts';

// Of the files alone: no browser takes part.
test.skip(({ browserName }) => browserName !== 'chromium');

test('the app reads the same bytes as those who read the public copy', () => {
  const files = readdirSync(join(SITE, 'assets/facts')).flatMap(
    (file) => /^(.+)-[0-9a-f]+\.json$/.exec(file)?.[1] ?? [],
  );
  expect(files).toEqual(expect.arrayContaining(['claims', 'search', 'story']));
  const differ = files.filter(
    (file) => !readFileSync(join(SITE, factPath(file))).equals(readFileSync(join(SITE, `data/v1/${file}.json`))),
  );
  expect(differ).toEqual([]);
});
