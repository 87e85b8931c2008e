import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { listAddresses } from '#build/addresses.ts';
import { REAL_SITE } from '#e2e/build-site.ts';
import { factPath } from '#e2e/fact-path.ts';
import { expect } from '#e2e/test.ts';

import { REAL_FACTS, test } from './real-site.ts';

test('everything that is needed is on the list, nothing else, in 800 KB at most', () => {
  const worker = readFileSync(join(REAL_SITE, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/"(\/[^"]*)":"[\w+/]{43}="/g)].map(([, url = '']) => url);
  const standIns = files.filter((file) => file.startsWith('/cast/not-met-'));
  expect(standIns.length, 'pages of people not met: one for each point of the story').toBeLessThanOrEqual(13);
  const stoodFor = new Set(
    [...worker.matchAll(/"(\/cast\/[^"]+)":"\/cast\/not-met-/g)].map(([, address = '']) => address),
  );
  expect(files.filter((file) => stoodFor.has(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      ...listAddresses(REAL_FACTS).filter((address) => !stoodFor.has(address)),
      '/404.html',
      factPath('claims', REAL_SITE),
      '/icon.svg',
    ]),
  );
  expect(
    // The hash in an asset's name may spell anything.
    files.filter((file) =>
      /^(?!\/assets\/).*(schema|data\/v1|sitemap|robots|checksums|licences|sw\.js|\.zip|\.ics|feed|\/og|\.br|\.gz|^\/_)/.test(
        file,
      ),
    ),
  ).toEqual([]);
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const bytes = files.reduce(
    (sum, url) =>
      sum +
      brotliCompressSync(readFileSync(join(REAL_SITE, url.endsWith('/') ? `${url}index.html` : url)), quick).length,
    0,
  );
  console.log(`kept on the device: ${files.length} files, ${bytes} bytes (budget 800000)`);
  expect(bytes).toBeLessThanOrEqual(800_000);
});
