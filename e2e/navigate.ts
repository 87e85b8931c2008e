import type { Page } from '@playwright/test';

import { expect } from '#e2e/test.ts';

/** What the places of the navigation are called whose pages have another title. */
const PLACES: ReadonlyMap<string, string | RegExp> = new Map<string, string | RegExp>([['Status', /^Season \d+$/]]);

/** Goes to a page by its title, through the navigation or the links at the foot, without loading the app again. */
export async function goThroughMenu(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /^(Main|More pages)$/ })
    .getByRole('link', { name: PLACES.get(title) ?? title, exact: true })
    .click();
}

/** Goes to an address inside the loaded app, as a link would, and waits until that page is the one shown. @param path what its edition stands under */
export async function goTo(page: Page, address: string, path = ''): Promise<void> {
  await page.evaluate(
    (to) => {
      history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    `/${path}${address.slice(1)}`,
  );
  const { pathname, search } = new URL(address, 'http://localhost');
  const shown = `${pathname}${search === '' ? '' : `?${new URLSearchParams(search)}`}`;
  await page.waitForFunction((to) => document.querySelector('main')?.dataset['address'] === to, shown);
  // What comes on demand is there.
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0);
  // On paper a long list holds all its items, not only the first.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('ol')].every((list) => {
      const whole = list.firstElementChild?.getAttribute('aria-setsize') ?? null;
      return whole === null || Number(whole) === list.childElementCount;
    }),
  );
}

/** The browser's back button. Playwright's own does not work in Firefox over BiDi. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

/** Changes the address inside the app, for what no server would take or no link leads to. */
export async function enterAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), address);
}
