import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { moveHorizon } from '#e2e/horizon.ts';
import { keep, test as released } from '#e2e/release-site.ts';
import { expect, test } from '#e2e/test.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium checks in the background.');
released.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium checks in the background.');

const ways = (page: Page) => page.locator('section, details').filter({ hasText: 'How you hear of news' }).last();
const way = (page: Page, name: string) =>
  ways(page)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${name}`) });

/** A browser that knows background checks. It says that it allows them once it is told to (`say`), and notes what it is asked (`asked`). */
async function pretend(page: Page) {
  await page.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return;
    const asked: string[] = [];
    const tags = new Set<string>();
    const periodicSync = {
      getTags: async () => [...tags],
      async register(tag: string, { minInterval }: { minInterval: number }) {
        asked.push(`${tag} every ${minInterval / 3_600_000} h`);
        tags.add(tag);
      },
      async unregister(tag: string) {
        asked.push(`no ${tag}`);
        tags.delete(tag);
      },
    };
    const active = { postMessage: (message: string) => asked.push(message) };
    const registration = Object.assign(new EventTarget(), {
      periodicSync,
      active,
      waiting: null,
      getNotifications: async () => [],
    });
    Object.defineProperty(navigator.serviceWorker, 'ready', { value: Promise.resolve(registration) });
    Object.defineProperty(navigator.serviceWorker, 'getRegistration', { value: async () => registration });
    const answered = new Promise((say) => Object.assign(window, { asked, say: () => say({ state: 'granted' }) }));
    Object.defineProperty(navigator.permissions, 'query', { value: () => answered });
    let permission: NotificationPermission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    Notification.requestPermission = async () => {
      asked.push('may I?');
      permission = 'granted';
      return permission;
    };
  });
}

const say = (page: Page) => page.evaluate(() => Reflect.get(window, 'say')());
const asked = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'asked'));
const heightOf = async (page: Page) => (await ways(page).boundingBox())?.height;

test('it says what works here without moving, asks once somebody presses, and stops when told to', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await pretend(page);
  for (const address of ['/countdown/', '/your-data/#news']) {
    await page.goto(address);
    await expect(way(page, 'Calendar').getByRole('link', { name: 'Calendar' })).toHaveAttribute('href', /^webcal:/);
    await expect(way(page, 'Notification')).toContainText('That depends.');
    const before = await heightOf(page);
    await say(page);
    await expect(way(page, 'Notification').getByRole('checkbox', { name: 'Tell me' })).not.toBeChecked();
    await expect(way(page, 'Badge')).toContainText('Once installed.');
    expect(await heightOf(page)).toBe(before);
    expect(await asked(page), 'nobody was asked anything').toEqual([]);
    // A phone that knows no such link takes the address.
    await way(page, 'Calendar').getByText('If nothing opens').click();
    await expect(way(page, 'Calendar').getByRole('textbox')).toHaveValue(/^http:.*\/calendar\.ics$/);
    await expect(way(page, 'Calendar').getByRole('link', { name: /^(Google|Outlook)/ })).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  const tellMe = ways(page).getByRole('checkbox', { name: 'Tell me' });
  await tellMe.check();
  await expect(ways(page).getByRole('status').last()).toHaveText(/^Switched on/);
  expect(await asked(page)).toEqual(['may I?', 'updates every 12 h', 'begin telling']);
  await tellMe.uncheck();
  await expect(ways(page).getByRole('status').last()).toHaveText('Switched off.');
  expect(await asked(page)).toContain('no updates');
  await tellMe.check();
  await page.locator('summary', { hasText: 'Start over' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(() => asked(page)).toHaveLength(8);
  await expect(tellMe).not.toBeChecked();
});

/** What the page and its worker have written down for each other. */
const notes = (page: Page): Promise<{ horizon?: string; told?: { keys: string[]; unseen: number } }> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opened = indexedDB.open('roll-call', 1);
        opened.addEventListener('success', () => {
          const store = opened.result.transaction('notes').objectStore('notes');
          const [horizon, told] = [store.get('horizon'), store.get('told')];
          told.addEventListener('success', () => {
            opened.result.close();
            resolve({ horizon: horizon.result, told: told.result });
          });
        });
      }),
  );

released('the worker tells of a change once, in words that are safe', async ({ page, context, server, folder }) => {
  await keep(page);
  await expect.poll(async () => (await notes(page)).horizon).toBe('start');
  const session = await context.newCDPSession(page);
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await found;
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker.');
  // A browser without a window shows no notifications, so what would be shown is noted.
  await worker.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    Object.defineProperty(Notification, 'permission', { value: 'granted' });
    ServiceWorkerRegistration.prototype.showNotification = async (title, { body = '' } = {}) =>
      void shown.push(`${title}: ${body}`);
    Object.assign(navigator, { setAppBadge: async (count: number) => void shown.push(`badge ${count}`) });
  });
  const shown = (): Promise<string[]> => worker.evaluate(() => Reflect.get(globalThis, 'shown'));
  const facts = (name: string) => JSON.parse(readFileSync(join(folder, `data/v1/${name}.json`), 'utf8'));
  /** Lets the browser run a check, and waits until the worker has asked for the facts and has done with them. */
  const check = async () => {
    const answered = context.waitForEvent('response', (response) => response.url().endsWith('/data/v1/story.json'));
    await session.send('ServiceWorker.dispatchPeriodicSyncEvent', {
      origin: server.origin,
      registrationId,
      tag: 'updates',
    });
    await answered;
  };

  await check();
  await expect.poll(async () => (await notes(page)).told?.unseen).toBe(0);
  expect(await shown(), 'what there is at first is only remembered').toEqual([]);

  const { milestones } = facts('milestones');
  const { claims } = facts('claims');
  const teaser = { date: '2026-11-10', precision: 'day', unseen: null };
  const window = { from: '2026-01-01', to: '2026-02-01', kind: 'predicts', event: 'released' };
  const secret = { ...claims[0], id: 'secret', after: 's2-news', madeOn: '2025-12-01', condition: null, window };
  server.answer('/data/v1/milestones.json', { body: '{"milestones":[{' });
  await check();
  server.answer('/data/v1/milestones.json', {
    body: JSON.stringify({
      milestones: milestones.map((rung: { id: string }) => (rung.id === 'teaser' ? { ...rung, ...teaser } : rung)),
    }),
  });
  server.answer('/data/v1/claims.json', { body: JSON.stringify({ claims: [...claims, secret] }) });
  await check();
  const once = ['All of Us Are Dead, season 2: The teaser came out.', 'badge 1'];
  await expect.poll(shown).toEqual(once);
  expect((await notes(page)).told?.keys).toContain('claim/secret/missed');

  await page.goto('/updates/');
  await expect.poll(async () => (await notes(page)).told?.unseen).toBe(0);
  await moveHorizon(page, 'Finished, and tell me about season 2');
  await expect.poll(async () => (await notes(page)).horizon).toBe('s2-news');
  await check();
  const rungs = milestones.map((rung: { id: string }) =>
    ['teaser', 'trailer', 'release-date-announced'].includes(rung.id) ? { ...rung, ...teaser } : rung,
  );
  server.answer('/data/v1/milestones.json', { body: JSON.stringify({ milestones: rungs }) });
  await check();
  await expect
    .poll(shown)
    .toEqual([...once, 'All of Us Are Dead, season 2: The date was announced. And 1 more update.', 'badge 2']);

  await page.goto('/your-data/#start-over');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(() => notes(page)).toEqual({});
});
