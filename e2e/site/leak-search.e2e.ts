import type { Page } from '@playwright/test';

import { FACTS, forbiddenAt } from '#e2e/leak/forbidden.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';

// One engine is enough: what is found does not depend on it.
test.skip(({ browserName }) => browserName !== 'chromium');

/**
 * What a query finds, and what a question is answered with, is held against every horizon without a browser
 * (src/features/search/*.test.ts, src/publish/leak/test-pages.ts); the dialog shows nothing else, so a few are enough.
 */
const TYPED = [
  ...Array.from('bchjklnsyㄴㅇㅊ'),
  'is season 2 out',
  'who is back',
  'who dies',
  'hambie',
  'ending explained',
  'plot',
];

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');

async function openSearch(page: Page) {
  await page.goto('/your-data/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('button', { name: 'Is it out?' })).toBeVisible();
}

test.describe('at episode 6', () => {
  test.use({ horizon: 's1e6' });

  test('what was asked for, the search tells nothing that comes later', async ({ page }) => {
    const forbidden = forbiddenAt('s1e6');
    await openSearch(page);
    const leaks: string[] = [];
    for (const typed of [...TYPED, ...FACTS.unmetPeople('s1e6')]) {
      await field(page).fill(typed);
      const found = findBrowserLeaks(await readSurfaces(page), forbidden);
      leaks.push(...found.map((leak) => `"${typed}" ${leak}`));
    }
    expect(leaks).toEqual([]);
  });
});

test('a name that was not typed would be noticed', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('Jin Seon-mu');
  await expect(dialog(page).getByText('Nothing for “Jin Seon-mu”.')).toBeVisible();
  const forbidden = forbiddenAt('start');
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toEqual([]);
  await dialog(page).evaluate((element) => element.append('Jin Seon-mu'));
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toContainEqual(
    expect.stringMatching(/^text: names jin-seon-mu/),
  );
});
