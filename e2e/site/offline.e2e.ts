import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { keep, test } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

test('everything that is needed is on the list, nothing else, in 1 MB at most', ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'once is enough: no browser takes part');
  const files = [
    ...readFileSync('dist/sw.js', 'utf8').matchAll(/"integrity":"sha256-[^"]+","revision":[^,]+,"url":"([^"]+)"/g),
  ].map(([, url = '']) => url);
  expect(files).toEqual(
    expect.arrayContaining(['/', '/404.html', '/episodes/12/', '/data/v1/claims.json', '/icon.svg']),
  );
  expect(
    files.filter((file) =>
      /schema|sitemap|robots|checksums|licences|sw\.js|\.zip|\.ics|feed|\/og|\.br|\.gz|^\/_/.test(file),
    ),
  ).toEqual([]);
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const bytes = files.reduce(
    (sum, url) =>
      sum + brotliCompressSync(readFileSync(join('dist', url.endsWith('/') ? `${url}index.html` : url)), quick).length,
    0,
  );
  console.log(`kept on the device: ${files.length} files, ${bytes} bytes (budget 1000000)`);
  expect(bytes).toBeLessThanOrEqual(1_000_000);
});

test('a host may answer with 404 even where its page for unknown addresses is asked for by name', async ({
  page,
  server,
}) => {
  server.answer('/404.html', 'missing');
  await keep(page);
  await server.stop();
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
});
