import type { Page } from '@playwright/test';

import { retype } from '#e2e/retype.ts';

/** Where reports wait. */
export const KEY = 'roll-call.reports';

/** The way under the sources that are listed last on the page. */
export async function openSources(page: Page) {
  await page
    .getByRole('main')
    .locator('summary')
    .filter({ hasText: /^(\d+ sources?|Sources)/ })
    .last()
    .click();
  return page.getByRole('main').getByRole('button', { name: 'Something wrong?' }).last();
}

export const sheet = (page: Page) => page.getByRole('dialog', { name: 'Something wrong?' });
export const choice = (page: Page) => sheet(page).getByLabel('What is wrong?');
export const report = (page: Page) => sheet(page).getByLabel('The report, to copy');
export const reported = (page: Page) => page.getByRole('region', { name: 'What you reported' });

/** Says what is right in the open sheet, and where that stands. */
export async function say(page: Page, value: string) {
  await retype(sheet(page).getByLabel('What is right?'), value);
  await retype(sheet(page).getByLabel('Where did you read it?'), 'https://news.example/page');
  await sheet(page).getByLabel('What date is on that page?').fill('2026-11-19');
  await sheet(page).getByRole('button', { name: 'Go on' }).click();
}

/** Chooses what begins so. */
export async function choose(page: Page, begins: string) {
  const option = choice(page).locator('option').filter({ hasText: begins }).first();
  await choice(page).selectOption(await option.getAttribute('value'));
}
