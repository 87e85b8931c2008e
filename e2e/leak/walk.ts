import type { Page } from '@playwright/test';

import { goTo } from '#e2e/navigate.ts';

/** Moves the horizon through the control in the header, wherever the app is. */
export async function moveTo(page: Page, horizon: string): Promise<void> {
  await page.getByRole('banner').getByText('You are at:').click();
  await page.getByRole('banner').getByLabel('How far are you?').selectOption(horizon);
  await page.keyboard.press('Escape');
}

/** Sets the content notes to details: what they say then is all they ever say, topics and strength included. */
export async function askForDetails(page: Page): Promise<void> {
  await goTo(page, '/your-data/');
  await page.locator('summary', { hasText: 'Content notes' }).click();
  await page.getByRole('group', { name: 'How much the notes say' }).getByText('Details', { exact: true }).click();
}
