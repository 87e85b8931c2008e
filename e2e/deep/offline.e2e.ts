import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeRelease } from '#e2e/make-release.ts';
import { comeBack, editionOfFacts, keep, releaseOf, test } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { listAddresses } from '#publish/addresses.ts';
import { bundleWorker } from '#publish/worker.ts';

test('every address in every spelling has its own page and title without a server', async ({ page, server }) => {
  // Two hundred visits, of more than a second each in Firefox.
  test.setTimeout(1_200_000);
  const addresses = listAddresses(FIXTURES);
  const titles = new Map<string, string>();
  for (const address of addresses) {
    await page.goto(address);
    titles.set(address, await page.title());
  }
  await keep(page);
  await server.stop();
  for (const address of addresses)
    for (const typed of [address, address.replace(/(.)\/$/, '$1'), `${address}?utm_source=train`]) {
      await page.goto(typed);
      await expect(page, typed).toHaveTitle(titles.get(address) ?? '');
      await expect(page.getByRole('heading', { level: 1 }), typed).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(address);
    }
});

test('a page stays with the facts of its release when a newer one replaces what the browser has thrown away', async ({
  page,
  server,
}) => {
  await keep(page);
  const first = await releaseOf(page);
  const facts = await editionOfFacts(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await keep(page);
  expect(await releaseOf(page), 'fetched again').toBe(first);

  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  server.deploy(makeRelease(2));
  await page.goto('/show/');
  expect(await releaseOf(page)).toBe(`${first}2`);
  await expect(page.getByRole('heading', { level: 1, name: 'All of Us Are Dead' })).toBeVisible();
  expect(await editionOfFacts(page)).toBe(facts + 2);
});

test('a yes while a third release is on its way leaves that one whole', async ({ page, server }) => {
  await keep(page);
  const first = await releaseOf(page);
  const yes = page.getByRole('button', { name: 'Use it now' });
  server.deploy(makeRelease(2));
  await comeBack(page);
  await expect(yes).toBeVisible();
  server.deploy(makeRelease(3));
  server.throttle(2_000_000);
  await comeBack(page);
  const isInstalling = async () => ((await navigator.serviceWorker.getRegistration())?.installing ?? null) !== null;
  await expect.poll(() => page.evaluate(isInstalling)).toBe(true);
  await Promise.all([page.waitForEvent('load'), yes.click()]);
  expect(await releaseOf(page)).toBe(`${first}2`);
  server.throttle(Number.POSITIVE_INFINITY);
  await comeBack(page);
  await expect(yes).toBeVisible();
  await Promise.all([page.waitForEvent('load'), yes.click()]);
  expect(await releaseOf(page)).toBe(`${first}3`);
  await server.stop();
  for (const [address, title] of [
    ['/show/', 'All of Us Are Dead'],
    ['/cast/', 'Class 2-5'],
    ['/nothing.html', 'Not found'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

test('the worker can be switched off for everybody', async ({ page, server }) => {
  await keep(page);
  await page.evaluate(() => Object.assign(window, { isUntouched: true }));
  const folder = makeRelease(2);
  const off = await bundleWorker('off', '.', mkdtempSync(join(tmpdir(), 'roll-call-off-')));
  copyFileSync(off, join(folder, 'sw.js'));
  server.deploy(folder);
  await comeBack(page);
  await expect(page.getByText('Not ready offline yet')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // The old worker may have opened its caches again for the page that is open; there is nothing in them.
  const pages = await page.evaluate(async () => (await caches.match('/', { ignoreSearch: true })) ?? null);
  expect(pages).toBeNull();
  expect(await page.evaluate(() => Reflect.get(window, 'isUntouched'))).toBe(true);
});
