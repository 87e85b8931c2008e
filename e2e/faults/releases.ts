import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { makeRelease } from '#e2e/make-release.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { comeBack, editionOfFacts, keep, releaseOf } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

import type { Fault } from './fault.ts';

export const deployUnkept: Fault = {
  name: 'a release replaces the one of an open page that no worker keeps',
  async happens({ page, server, folder }) {
    server.answer('/sw.js', 'missing');
    await page.goto('/');
    const first = await releaseOf(page);
    server.deploy(makeRelease(2, folder));
    await goThroughMenu(page, 'Class');
    await expect(page.getByRole('heading', { level: 1, name: 'This page didn’t load' })).toBeVisible();
    const anew = page.getByRole('button', { name: 'Load it again' });
    await expect(anew).toBeVisible();
    await Promise.all([page.waitForEvent('load'), anew.click()]);
    await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
    expect(await releaseOf(page)).toBe(`${first}2`);
  },
  guard: {
    file: 'src/publish/plain-imports.ts',
    text: '(id === HELPER ? IMPORT : null)',
    instead: "(id === HELPER ? 'export const __vitePreload = (load) => load();' : null)",
  },
  complaint: /This page didn’t load|Load it again/,
  console: /ChunkLoadError/,
};

export const goneFacts: Fault = {
  name: 'a release replaces the facts of an open page that no worker keeps, and leaves the scripts',
  async happens({ page, server, folder }) {
    server.answer('/sw.js', 'missing');
    await page.goto('/');
    const first = await releaseOf(page);
    const other = makeRelease(2, folder);
    cpSync(join(folder, 'assets'), join(other, 'assets'), {
      recursive: true,
      filter: (file) => !file.endsWith('.json'),
    });
    server.deploy(other);
    await goThroughMenu(page, 'The show');
    await expect(page.getByRole('alert')).toContainText('may have been updated meanwhile');
    const anew = page.getByRole('button', { name: 'Load it again' });
    await Promise.all([page.waitForEvent('load'), anew.click()]);
    await expect(page.getByRole('heading', { level: 1, name: 'All of Us Are Dead' })).toBeVisible();
    expect(await releaseOf(page)).toBe(`${first}2`);
  },
  guard: {
    file: 'src/domain/facts/fact-address.ts',
    text: 'import.meta.env.DEV ?',
    instead: 'import.meta.env.PROD ?',
  },
  complaint: /toContainText/,
  console: /show\.json is missing/,
};

export const threeDeploys: Fault = {
  name: 'a tab is left open across three releases',
  async happens({ page, server, folder }) {
    await keep(page);
    const first = await releaseOf(page);
    const facts = await editionOfFacts(page);
    const yes = page.getByRole('button', { name: 'Use it now' });
    for (const edition of [2, 3, 4]) {
      server.deploy(makeRelease(edition, folder));
      await comeBack(page);
      // Until the newest one waits.
      await expect
        .poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 })
        .toContain(`roll-call.release.${first}${edition}`);
      await expect(yes).toBeVisible({ timeout: 60_000 });
      expect(await editionOfFacts(page), 'the edition of the facts').toBe(facts);
    }
    for (const place of ['The show', 'Class', 'Who was right']) {
      await goThroughMenu(page, place);
      await expect(page).toHaveTitle(new RegExp(place));
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await page.goto('/episodes/');
    expect(await releaseOf(page), 'the release until the visitor says yes').toBe(first);
    await expect(yes).toBeVisible();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing === null))
      .toBe(true);
    await Promise.all([page.waitForEvent('load'), yes.click()]);
    expect(await releaseOf(page)).toBe(`${first}4`);
    expect(await editionOfFacts(page)).toBe(facts + 4);
  },
  guard: {
    file: 'src/pwa/connect.ts',
    text: 'setOfflineState({ newer: registration.waiting !== null });',
    instead:
      "if (registration.waiting !== null) void import('./apply-update.ts').then(({ applyUpdate }) => applyUpdate());",
  },
  // The page is loaded anew, unasked.
  complaint: /Execution context was destroyed|the edition of the facts|Use it now/,
};

export const oneYes: Fault = {
  name: 'one of two tabs goes on with a newer release',
  async happens({ page, context, server, folder }) {
    await keep(page);
    const other = await context.newPage();
    await other.goto(`${server.origin}/episodes/`);
    const first = await releaseOf(other);
    const facts = await editionOfFacts(other);
    await other.evaluate(() => Object.assign(window, { isUntouched: true }));

    server.deploy(makeRelease(2, folder));
    await comeBack(page);
    const yes = page.getByRole('button', { name: 'Use it now' });
    await expect(yes).toBeVisible({ timeout: 60_000 });
    expect(await releaseOf(page)).toBe(first);
    await Promise.all([page.waitForEvent('load'), yes.click()]);
    await expect(page.locator('meta[name="release"]')).toHaveAttribute('content', `${first}2`);
    expect(await editionOfFacts(page)).toBe(facts + 2);

    // The scripts of its release are on no server any more.
    await goThroughMenu(other, 'The show');
    await expect(other.getByRole('heading', { level: 1, name: 'All of Us Are Dead' })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Use it now' })).toBeVisible();
    expect(await editionOfFacts(other), 'the facts of the tab that was not asked').toBe(facts);
    expect(await other.evaluate(() => Reflect.get(window, 'isUntouched'))).toBe(true);
  },
  guard: {
    file: 'src/pwa/worker/worker.ts',
    text: 'tabs.length < 2 && ',
    instead: '',
  },
  complaint: /the facts of the tab that was not asked|toBeVisible/,
};

export const evicted: Fault = {
  name: 'the browser throws away what is kept, and the worker stays',
  async happens({ page, server }) {
    await keep(page);
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    // Ready is said of what is there.
    await keep(page);
    await server.stop();
    await page.goto('/cast/');
    await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
    await goThroughMenu(page, 'The show');
    await expect(page.getByRole('heading', { level: 1, name: 'All of Us Are Dead' })).toBeVisible();
  },
  guard: {
    file: 'src/pwa/worker/release.ts',
    text: 'for (const path of await lostFiles()) {',
    instead: 'for (const path of scope.registration.active === null ? await lostFiles() : []) {',
  },
  complaint: /goto|ERR_|NS_ERROR|toBeVisible/,
};
