import type { Page } from '@playwright/test';

import { expect } from '#e2e/test.ts';

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
