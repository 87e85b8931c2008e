import type { Page } from '@playwright/test';

/** What the places of the navigation are called whose pages have another title. */
const PLACES: ReadonlyMap<string, string | RegExp> = new Map<string, string | RegExp>([['Status', /^Season \d+$/]]);

/** Goes to a page by its title, through the navigation or the links at the foot, without loading the app again. */
export async function goThroughMenu(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /^(Main|More pages)$/ })
    .getByRole('link', { name: PLACES.get(title) ?? title, exact: true })
    .click();
}

/** The browser's back button. Playwright's own does not work in Firefox over BiDi. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

/** Changes the address inside the app, for what no server would take or no link leads to. */
export async function enterAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), address);
}
