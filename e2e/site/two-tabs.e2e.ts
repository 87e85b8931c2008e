import type { Page } from '@playwright/test';

import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

test('two tabs agree on how far somebody is', async ({ page, context }) => {
  await page.goto('/cast/');
  const other = await context.newPage();
  await other.goto('/cast/roll-call/');
  await expect(other.getByText('The register opens with episode 1.')).toBeVisible();

  await moveHorizon(page, 'I have finished episode 3');
  await expect(other.getByText(/^After episode 3\./)).toBeVisible();
  await moveHorizon(page, 'I have not started');
  await expect(other.getByText('The register opens with episode 1.')).toBeVisible();
  await expect(other.getByRole('table')).toHaveCount(0);
});

/** Tells a page what a browser tells one that goes into its back/forward cache, or comes out of it. Playwright starts browsers without. */
async function tell(page: Page, type: 'pagehide' | 'pageshow', persisted: boolean): Promise<void> {
  await page.evaluate((event) => void dispatchEvent(new PageTransitionEvent(event.type, event)), { type, persisted });
}

test('a page that somebody comes back to is not seen before it knows what another tab has said', async ({
  page,
  context,
}) => {
  await page.addInitScript(() =>
    // A page in that cache hears nothing.
    addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await page.goto('/cast/roll-call/');
  await moveHorizon(page, 'I have finished episode 3');
  const register = page.getByText(/^After episode 3\./);
  await expect(register).toBeVisible();
  await tell(page, 'pagehide', true);
  await expect(page.getByRole('main')).toBeHidden();

  const other = await context.newPage();
  await other.goto('/cast/');
  await expect(other.locator('#app[data-path]')).toHaveCount(0);
  await moveHorizon(other, 'I have not started');
  await other.close();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('roll-call'))).toContain('"start"');
  await expect(page.locator('main')).toContainText('After episode 3.');
  await tell(page, 'pageshow', true);
  await expect(page.getByText('The register opens with episode 1.')).toBeVisible();
  await expect(register).toHaveCount(0);
});

test('a page that somebody does not leave after all is seen', async ({ page }) => {
  await page.goto('/cast/');
  const main = page.getByRole('main');
  await tell(page, 'pagehide', false);
  await expect(main).toBeVisible();
  for (const sign of ['focus', 'visibilitychange', 'pageshow']) {
    await tell(page, 'pagehide', true);
    await expect(main).toBeHidden();
    await page.evaluate((type) => void dispatchEvent(new Event(type)), sign);
    await expect(main, sign).toBeVisible();
  }
});
