import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const choice = { name: 'The key / opens the search' };

test('the key can be switched off, tells nothing of itself then, and comes back', async ({ page, browserName }) => {
  await page.goto('/your-data/');
  const box = page.getByRole('main').getByRole('checkbox', choice);
  await expect(button(page)).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  // Loaded once, it would be there at once the next time.
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await box.uncheck();
  await expect(button(page)).not.toHaveAttribute('aria-keyshortcuts');
  await expect(button(page).locator('kbd')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(dialog(page)).toHaveCount(0);
  await page.reload();
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(button(page).locator('kbd')).toHaveText('/');
  // The box that has the focus is a field, but one that nobody types into.
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  // The same switch stands where the search is, for whoever has, most likely, a keyboard.
  if (browserName === 'chromium') await expect(dialog(page).getByRole('checkbox', choice)).toBeChecked();
});

test('the search opens again at once after it was closed', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  // Both in one task: the browser tells of the closing after it.
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    document.querySelector<HTMLElement>('button[aria-haspopup="dialog"]')?.click();
  });
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
});
