import type { Page } from '@playwright/test';

import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium puts badges on icons.');

/** The badge of the app's icon, as the browser was last told: a number, 0 where it was taken off, null before anybody said anything. */
const badge = (page: Page) => page.evaluate(() => Reflect.get(window, 'badge') ?? null);

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return;
    const show = (badge = 0) => Promise.reject(Object.assign(window, { badge }));
    Object.assign(navigator, { setAppBadge: show, clearAppBadge: () => show() });
    if (!localStorage.getItem('roll-call.visits'))
      localStorage.setItem('roll-call.visits', JSON.stringify({ today: '2022-01-01', before: null }));
  }),
);

test('the badge counts the updates that the visitor may see, until they have seen them', async ({ page }) => {
  await page.goto('/');
  const link = page
    .getByRole('region', { name: /^Since your last visit/ })
    .getByRole('link', { name: /^All \d+ updates$/ });
  const told = async () => Number(/\d+/.exec(await link.innerText())?.[0]);
  const atStart = await told();
  expect(atStart).toBeGreaterThan(0);
  await expect.poll(() => badge(page)).toBe(atStart);
  await moveHorizon(page, 'Finished, and tell me about season 2');
  await expect.poll(() => badge(page)).toBeGreaterThan(atStart);
  expect(await badge(page)).toBe(await told());

  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  await expect.poll(() => badge(page)).toBe(0);
  // They are still "since the last visit", and no longer news.
  await page.goto('/');
  await expect(link).toBeVisible();
  await expect.poll(() => badge(page)).toBe(0);
});

test('whoever is forgotten has no badge either', async ({ page }) => {
  await page.goto('/');
  await expect.poll(() => badge(page)).toBeGreaterThan(0);
  await page.goto('/your-data/#start-over');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(() => badge(page)).toBe(0);
});
