import type { Page } from '@playwright/test';

/** Goes to a page through the main navigation, without loading the app again. */
export async function goThroughMenu(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Main' });
  const link = menu.getByRole('link', { name, exact: true });
  // Wide screens show every place, phones some of them behind the last one.
  await menu.first().waitFor();
  if (!(await link.isVisible())) await menu.getByText('More', { exact: true }).click();
  await link.click();
}

/** The browser's back button. Playwright's own does not work in Firefox over BiDi. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

/** Changes the address inside the app, for what no server would take or no link leads to. */
export async function enterAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), address);
}
