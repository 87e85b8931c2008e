import type { Page } from '@playwright/test';

import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ horizon: 's1e12' });

const header = (page: Page) => page.getByRole('banner');
const open = (page: Page) => header(page).locator('summary').click();

test('a rewatch hides the story anew, has a place of its own, and leaves the first one alone', async ({ page }) => {
  await page.goto('/episodes/2/');
  const envelope = page.getByRole('button', { name: /^\d+ moments, sealed/ });
  await expect(envelope).toHaveCount(0);

  await open(page);
  await header(page).getByRole('button', { name: 'Start a rewatch' }).click();
  await expect(header(page)).toContainText('Rewatch: not started');
  await expect(envelope).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'I’ve watched episode 2' }).click();
  await expect(header(page)).toContainText('Rewatch: episode 2');

  await page.reload();
  await expect(header(page)).toContainText('Rewatch: episode 2');
  await open(page);
  await header(page).getByRole('button', { name: 'Back to your place: episode 12' }).click();
  await expect(header(page)).toContainText('You are at: episode 12');
  await header(page).getByRole('button', { name: 'Go on with the rewatch: episode 2' }).click();
  await expect(header(page)).toContainText('Rewatch: episode 2');
  await header(page).getByRole('button', { name: 'End the rewatch' }).click();
  await expect(header(page)).toContainText('You are at: episode 12');
  await expect(header(page).getByRole('button', { name: 'Start a rewatch' })).toBeVisible();

  await page.keyboard.press('Escape');
  await goThroughMenu(page, 'Today');
  await expect(page.getByRole('heading', { name: 'Season 2 news: safe to open?' })).toBeVisible();
});
