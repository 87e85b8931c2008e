import type { Page } from '@playwright/test';

import { FACTS, forbiddenAt } from '#e2e/leak/forbidden.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';

// One engine is enough: what is found does not depend on it.
test.skip(({ browserName }) => browserName !== 'chromium');

/** Each of these begins something: together they bring up nearly all that can be found. */
const BEGINNINGS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');

async function openSearch(page: Page) {
  await page.goto('/your-data/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('button', { name: 'On-jo' })).toBeVisible();
}

/** The index is held against every horizon without a browser (src/publish/leak/test-pages.ts); the dialog shows nothing but the index, so a few are enough. */
const TYPED_AT = ['start', 's1e6', 's1e12'];

for (const horizon of TYPED_AT) {
  test.describe(`at ${horizon}`, () => {
    test.use({ horizon });

    test('what was asked for, the search tells nothing that comes later', async ({ page }) => {
      test.setTimeout(180_000);
      const forbidden = forbiddenAt(horizon);
      await openSearch(page);
      const leaks: string[] = [];
      for (const typed of [...BEGINNINGS, ...FACTS.unmetPeople(horizon)]) {
        await field(page).fill(typed);
        const found = findBrowserLeaks(await readSurfaces(page), forbidden);
        leaks.push(...found.map((leak) => `"${typed}" ${leak}`));
      }
      expect(leaks).toEqual([]);
    });
  });
}

test('a name that was not typed would be noticed', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('Jin Seon-mu');
  await expect(dialog(page).getByText('Nothing found for “Jin Seon-mu”.')).toBeVisible();
  const forbidden = forbiddenAt('start');
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toEqual([]);
  await dialog(page).evaluate((element) => element.append('Jin Seon-mu'));
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toContainEqual(
    expect.stringMatching(/^text: names jin-seon-mu/),
  );
});
