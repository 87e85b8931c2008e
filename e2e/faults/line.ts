import { goThroughMenu } from '#e2e/navigate.ts';
import { keep } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

import type { Fault } from './fault.ts';

/** Of the line to the server, or of what the visitor's browser lets through. */
export const offlineAtOnce: Fault = {
  name: 'right after the first visit the server is gone',
  async happens({ page, server }) {
    await keep(page);
    await server.stop();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const place of ['Episodes', 'Class', 'Who was right', 'The show']) {
      await goThroughMenu(page, place);
      await expect(page).toHaveTitle(new RegExp(place));
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await expect(page.getByText('This is your saved copy of')).toBeVisible();
  },
  guard: { file: 'src/pwa/worker/worker.ts', text: 'event.waitUntil(scope.clients.claim());', instead: '' },
  complaint: /Ready offline/,
};

export const typedAddresses: Fault = {
  name: 'offline, addresses are typed as people type them',
  async happens({ page, server }) {
    await keep(page);
    await server.stop();
    for (const [address, title] of [
      ['/status/', 'Season'],
      ['/status?utm_source=train', 'Season'],
      ['/cast/nam-on-jo', 'Nam On-jo'],
      ['/episodes/3/index.html?x', 'Episode 3'],
      ['/?utm_source=train', 'Roll Call'],
    ] as const) {
      const answer = await page.goto(address);
      // Firefox does not tell what a worker answered.
      expect(answer?.status() ?? 200, `${address} is known`).toBe(200);
      await expect(page, address).toHaveTitle(new RegExp(title));
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    }
    const nowhere = await page.goto('/no-such-page');
    expect(nowhere?.status() ?? 404).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
  },
  guard: {
    file: 'src/pwa/worker/page-path.ts',
    text: 'return isOwn(page) ? { path: page, moved: true } : undefined;',
    instead: 'return undefined;',
  },
  complaint: /is known/,
};

export const slowLine: Fault = {
  name: 'at 400 kbit/s a page is read before the app is there, and what is pressed meanwhile is done',
  async happens({ context, server }) {
    server.throttle(400_000);
    const page = await context.newPage();
    await page.goto(`${server.origin}/`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name: /^Season \d/ })).toBeVisible();
    await page.getByRole('button', { name: 'I have seen up to episode 1', exact: true }).click();
    await expect(page.locator('#app[data-path]'), 'the app is not there yet').toHaveCount(1);
    await expect(page.locator('#app[data-path]')).toHaveCount(0, { timeout: 60_000 });
    await expect(page.getByRole('banner')).toContainText('You are at: episode 1');
  },
  guard: {
    file: 'src/publish/inline/boot.ts',
    text: 'for (const [control, interaction] of pending) replay(control, interaction);',
    instead: '',
  },
  complaint: /You are at: episode 1/,
};

export const silentServer: Fault = {
  name: 'the server takes every request and never answers',
  async happens({ page, server }) {
    await keep(page);
    server.stall();
    const start = Date.now();
    await page.goto('/status/', { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1, name: /^Season/ })).toBeVisible();
    expect(Date.now() - start, 'milliseconds until what is kept is there').toBeLessThan(3000);
    await expect(page.getByText('This is your saved copy of')).toBeVisible({ timeout: 8000 });
  },
  guard: {
    file: 'src/pwa/check-for-update.ts',
    text: 'setTimeout(() => setOfflineState({ stale: true }), TIMEOUT_MS)',
    instead: 'setTimeout(() => {}, TIMEOUT_MS)',
  },
  complaint: /This is your saved copy of/,
};

export const noScripts: Fault = {
  name: 'scripts are blocked',
  async happens({ context, server }) {
    server.send('content-security-policy', "default-src 'self'; script-src 'none'");
    const page = await context.newPage();
    await page.goto(`${server.origin}/status/`);
    await expect(page.getByRole('heading', { level: 1, name: /^Season/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('as far as we know.');
    await page.getByRole('main').getByRole('link', { name: 'See the predictions' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /have come due/ })).toBeVisible();
    await page.goto(`${server.origin}/cast/nam-on-jo/`);
    await expect(page.getByRole('main')).toContainText('Hidden until you finish episode 1');
  },
  guard: { file: 'src/publish/prerender/compose-page.ts', text: '">${page.body}</div>`', instead: '"></div>`' },
  complaint: /toBeVisible/,
};

export const savedData: Fault = {
  name: 'the visitor saves data',
  only: 'chromium',
  async happens({ page }) {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto('/your-data/#on-this-device', { waitUntil: 'networkidle' });
    await expect(page.getByText('Not ready offline yet').first()).toBeVisible();
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await workers(), 'what is installed').toBe(0);
    expect(await page.evaluate(() => caches.keys()), 'what is kept').toEqual([]);
    await page.getByRole('button', { name: 'Keep it for offline' }).click();
    await expect(page.getByText(/^Ready offline/).first()).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('button', { name: 'Keep it for offline' })).toHaveCount(0);
  },
  guard: {
    file: 'src/pwa/connect.ts',
    text: 'ownController() === null && savesData()',
    instead: 'ownController() === undefined',
  },
  complaint: /Not ready offline yet|what is installed/,
};
