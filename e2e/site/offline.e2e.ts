import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { makeRelease } from '#e2e/make-release.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { comeBack, editionOfFacts, keep, releaseOf, test } from '#e2e/release-site.ts';
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
    files.filter((file) => /schema|sitemap|robots|licences|sw\.js|\.zip|\.ics|feed|\/og|\.br|\.gz|^\/_/.test(file)),
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

test('right after the first visit every address is there without a server', async ({ page, server, browserName }) => {
  await keep(page);
  await server.stop();
  for (const [address, title] of [
    ['/status/', 'Status'],
    ['/status?utm_source=train', 'Status'],
    ['/cast/nam-on-jo', 'Nam On-jo'],
    ['/episodes/3/index.html?x', 'Episode 3'],
    ['/?utm_source=train', 'Roll Call'],
  ] as const) {
    await page.goto(address);
    await expect(page, address).toHaveTitle(new RegExp(title));
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  }
  await goThroughMenu(page, 'Claims');
  await expect(page).toHaveTitle(/Claims/);
  await expect(page.getByText('It was not refreshed')).toBeVisible();

  const response = await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  if (browserName === 'chromium') expect(response?.status()).toBe(404);
});

test('a server that never answers is not waited for, and the page says so', async ({ page, server }) => {
  await keep(page);
  server.stall();
  const start = Date.now();
  await page.goto('/status/', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1, name: 'Status' })).toBeVisible();
  expect(Date.now() - start).toBeLessThan(3000);
  await expect(page.getByText('It was not refreshed')).toBeVisible();
});

test('a newer release is asked for, and one tab’s yes is not the other’s', async ({ page, context, server }) => {
  await keep(page);
  const other = await context.newPage();
  await other.goto(`${server.origin}/episodes/`);
  const first = await releaseOf(other);
  await other.evaluate(() => Object.assign(window, { isUntouched: true }));

  server.deploy(makeRelease(2));
  await comeBack(page);
  const yes = page.getByRole('button', { name: 'Use it now' });
  await expect(yes).toBeVisible({ timeout: 60_000 });
  expect(await releaseOf(page)).toBe(first);
  await Promise.all([page.waitForEvent('load'), yes.click()]);
  await expect(page.locator('meta[name="release"]')).toHaveAttribute('content', `${first}2`);
  expect(await editionOfFacts(page)).toBe((await editionOfFacts(other)) + 2);

  // The scripts of its release are on no server any more.
  await goThroughMenu(other, 'The show');
  await expect(other.getByRole('heading', { level: 1, name: 'All of Us Are Dead' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Use it now' })).toBeVisible();
  expect(await other.evaluate(() => Reflect.get(window, 'isUntouched'))).toBe(true);
});

test.describe('with data saving on', () => {
  test('nothing is kept', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Firefox knows no such wish');
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto('/your-data/', { waitUntil: 'networkidle' });
    await expect(page.getByText('Not ready offline')).toBeVisible();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });
});
