import type { Locator, Page } from '@playwright/test';

/** The control in the header, whose words say where the visitor is. */
export function horizonControl(page: Page): Locator {
  return page.getByRole('banner').locator('summary', { hasText: 'You are at:' });
}

/** Moves the horizon as a visitor does: opens the control in the header and chooses. */
export async function moveHorizon(page: Page, choice: string): Promise<void> {
  const point = page.getByRole('banner').getByLabel('How far are you?');
  if (!(await point.isVisible())) await horizonControl(page).click();
  await point.selectOption({ label: choice });
}
