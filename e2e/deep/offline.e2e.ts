import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { listAddresses } from '#build/addresses.ts';
import { bundleWorker } from '#build/worker.ts';
import { makeRelease } from '#e2e/make-release.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { comeBack, editionOfFacts, keep, releaseOf, test } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

test('every address in every spelling has its own page and title without a server', async ({ page, server }) => {
  const addresses = listAddresses('public/data/v1');
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

test('a tab left open across three deploys goes on as it was, and is asked once', async ({ page, server }) => {
  await keep(page);
  const first = await releaseOf(page);
  const facts = await editionOfFacts(page);
  for (const edition of [2, 3, 4]) {
    server.deploy(makeRelease(edition));
    await comeBack(page);
    // Until the newest one waits.
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 })
      .toContain(`roll-call.release.${first}${edition}`);
    await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible({ timeout: 60_000 });
    expect(await editionOfFacts(page)).toBe(facts);
  }
  for (const [name, title] of [
    ['The show', 'The show'],
    ['Cast', 'Cast'],
    ['Claims', 'Claims'],
  ] as const) {
    await goThroughMenu(page, name);
    await expect(page).toHaveTitle(new RegExp(title));
    await expect(page.getByRole('heading', { level: 1, name: 'Cannot load this page' })).toHaveCount(0);
  }
  await page.goto('/episodes/');
  expect(await releaseOf(page)).toBe(first);
  const yes = page.getByRole('button', { name: 'Use it now' });
  await expect(yes).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing === null))
    .toBe(true);
  await Promise.all([page.waitForEvent('load'), yes.click()]);
  expect(await releaseOf(page)).toBe(`${first}4`);
  expect(await editionOfFacts(page)).toBe(facts + 4);
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

test('without room on the device the page works, and does not say that it is kept', async ({
  page,
  context,
  server,
}) => {
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 200_000 });
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = async (...args) => {
      const registration = await register(...args);
      const { installing } = registration;
      installing?.addEventListener('statechange', () => Object.assign(window, { fate: installing.state }));
      return registration;
    };
  });
  await page.goto('/your-data/');
  // The worker tries, and gives back what it took.
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'fate')), { timeout: 60_000 }).toBe('redundant');
  await expect(page.getByText('Not ready offline')).toBeVisible();
  await goThroughMenu(page, 'Claims');
  await expect(page).toHaveTitle(/Claims/);
  await expect(page.getByRole('heading', { level: 1, name: 'Cannot load this page' })).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the worker can be switched off for everybody', async ({ page, server }) => {
  await keep(page);
  await page.evaluate(() => Object.assign(window, { isUntouched: true }));
  const folder = makeRelease(2);
  const off = await bundleWorker('off', '.', mkdtempSync(join(tmpdir(), 'roll-call-off-')));
  copyFileSync(off, join(folder, 'sw.js'));
  server.deploy(folder);
  await comeBack(page);
  await expect(page.getByText('Not ready offline')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // The old worker may have opened its caches again for the page that is open; there is nothing in them.
  const pages = await page.evaluate(async () => (await caches.match('/', { ignoreSearch: true })) ?? null);
  expect(pages).toBeNull();
  expect(await page.evaluate(() => Reflect.get(window, 'isUntouched'))).toBe(true);
});
