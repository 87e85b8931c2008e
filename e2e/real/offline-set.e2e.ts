import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { listAddresses } from '#build/addresses.ts';
import { REAL_SITE } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';

import { REAL_FACTS, test } from './real-site.ts';

test('everything that is needed is on the list, nothing else, in 1 MB at most', () => {
  const files = [
    ...readFileSync(join(REAL_SITE, 'sw.js'), 'utf8').matchAll(
      /"integrity":"sha256-[^"]+","revision":[^,]+,"url":"([^"]+)"/g,
    ),
  ].map(([, url = '']) => url);
  expect(files).toEqual(
    expect.arrayContaining([...listAddresses(REAL_FACTS), '/404.html', '/data/v1/claims.json', '/icon.svg']),
  );
  expect(
    // The hash in an asset's name may spell anything.
    files.filter((file) =>
      /^(?!\/assets\/).*(schema|sitemap|robots|checksums|licences|sw\.js|\.zip|\.ics|feed|\/og|\.br|\.gz|^\/_)/.test(
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
  console.log(`kept on the device: ${files.length} files, ${bytes} bytes (budget 1000000)`);
  expect(bytes).toBeLessThanOrEqual(1_000_000);
});
