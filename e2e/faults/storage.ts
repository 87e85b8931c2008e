import { moveHorizon } from '#e2e/horizon.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { watchInstall } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

import type { Fault } from './fault.ts';

export const twoWriters: Fault = {
  name: 'two tabs save, and one has not heard of the other',
  async happens({ page, context, server }) {
    await page.goto('/cast/');
    const asleep = await context.newPage();
    await asleep.addInitScript(() =>
      addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await asleep.goto(`${server.origin}/your-data/#theme`);
    await expect(asleep.locator('#app[data-path]')).toHaveCount(0);
    await moveHorizon(page, 'I have finished episode 3');
    await asleep.getByRole('radio', { name: 'Exercise book' }).check();
    await expect(asleep.getByRole('banner'), 'what the other tab saved').toContainText('You are at: episode 3');
    await page.reload();
    await expect(page.getByRole('banner'), 'what this tab saved').toContainText('You are at: episode 3');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'exercise-book');
  },
  guard: { file: 'src/saved/store.ts', text: 'change(latest())', instead: 'change(state)' },
  complaint: /what the other tab saved/,
};

export const noRoom: Fault = {
  name: 'there is no room for the site on the device',
  only: 'chromium',
  async happens({ page, context, server }) {
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 200_000 });
    const fate = await watchInstall(page);
    await page.goto('/your-data/');
    // The worker tries, and gives back what it took.
    await expect.poll(fate, { message: 'what becomes of the worker', timeout: 60_000 }).toBe('redundant');
    await expect(page.getByText('Not ready offline yet')).toBeVisible();
    await goThroughMenu(page, 'Who was right');
    await expect(page).toHaveTitle(/Who was right/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await page.evaluate(() => caches.keys()), 'what is left of it').toEqual([]);
  },
  guard: { file: 'src/pwa/worker/release.ts', text: 'await caches.delete(OWN);\n  throw', instead: 'throw' },
  complaint: /what is left of it/,
};

export const lockedStorage: Fault = {
  name: 'the browser throws at whoever asks for storage',
  async happens({ context, server }) {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error.stack)));
    await page.addInitScript(() => {
      const locked = {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
        Object.defineProperty(window, name, locked);
      Object.defineProperty(Navigator.prototype, 'serviceWorker', locked);
    });
    await page.goto(`${server.origin}/`);
    // The one that is not asked back.
    await page.getByRole('button', { name: 'I have seen up to episode 1', exact: true }).click();
    await expect(page.getByRole('banner')).toContainText('You are at: episode 1');
    await expect(page.getByText('This browser doesn’t let us keep anything.')).toBeVisible();
    for (const [place, heading] of [
      ['Class', 'Class 2-5'],
      ['You', 'You'],
    ] as const) {
      await goThroughMenu(page, place);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    }
    expect(errors).toEqual([]);
  },
  guard: {
    file: 'src/saved/store.ts',
    text: '    return globalThis.localStorage ?? undefined;\n  } catch {\n    return undefined;\n',
    instead: '    return globalThis.localStorage ?? undefined;\n  } finally {\n',
  },
  complaint: /You are at: episode 1/,
};

const SPOILT = [
  '{"app":"roll-call","vers',
  '[]',
  '{"app":"roll-call","version":99,"horizon":"s3e1","futureThing":{"kept":true}}',
  '{"app":"roll-call","version":1,"horizon":7,"watchedOn":{},"preferences":{}}',
];

export const spoiltState: Fault = {
  name: 'what was saved is corrupt, or of a version to come',
  async happens({ context, server }) {
    for (const text of SPOILT) {
      const page = await context.newPage();
      await page.goto(`${server.origin}/robots.txt`);
      await page.evaluate((saved) => {
        localStorage.clear();
        localStorage.setItem('roll-call', saved);
      }, text);
      await page.goto(`${server.origin}/status/`);
      await expect(page.getByText('We couldn’t read your saved place, so we put it aside')).toBeVisible();
      await moveHorizon(page, 'I have finished episode 3');
      await expect(page.getByRole('banner')).toContainText('You are at: episode 3');
      expect(await page.evaluate(() => localStorage.getItem('roll-call.broken')), 'what is kept aside').toBe(text);
      await page.close();
    }
  },
  guard: {
    file: 'src/saved/store.ts',
    text: 'mayWrite = attempt(() => setAside(storage, KEY, text)) !== undefined;',
    instead: 'mayWrite = setAside !== undefined;',
  },
  complaint: /what is kept aside/,
};
