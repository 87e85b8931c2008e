import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

test.use({ frozenClock: false, horizon: 's1e2' });
test.skip(({ browserName }) => browserName !== 'chromium', 'The browser’s part is played by the test.');

const hint = (page: Page) => page.getByRole('region', { name: 'Keep Roll Call at hand' });

/** Somebody comes by on a day, and looks at a page until all that it loads is there. */
async function comeBy(page: Page, day: string) {
  await page.clock.setFixedTime(new Date(`2026-12-${day}T12:00:00+09:00`));
  await page.goto('/episodes/', { waitUntil: 'networkidle' });
}

/** What a browser does that can install: it offers so on every page, and here notes when it is told to ask. */
function playBrowser() {
  addEventListener('load', () => {
    const prompt = () => Promise.resolve(Object.assign(document.documentElement.dataset, { installing: '' }));
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
}

test('on the third day, once, the page says that it can be installed', async ({ page }) => {
  await page.addInitScript(playBrowser);
  for (const day of ['01', '02', '02']) {
    await comeBy(page, day);
    await expect(hint(page)).toHaveCount(0);
  }
  await comeBy(page, '05');
  await hint(page).getByRole('button', { name: 'Install' }).click();
  await expect(hint(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-installing');
  await comeBy(page, '09');
  await expect(page.locator('html')).not.toHaveAttribute('data-installing');
  await expect(hint(page)).toHaveCount(0);
});

test('on iOS it explains the share menu, and goes when told to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperties(navigator, { standalone: { value: false }, maxTouchPoints: { value: 5 } });
  });
  for (const day of ['01', '02', '05']) await comeBy(page, day);
  await expect(hint(page)).toContainText('Add to Home Screen');
  await hint(page).getByRole('button', { name: 'Not now' }).click();
  await expect(hint(page)).toHaveCount(0);
});
