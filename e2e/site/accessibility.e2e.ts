import { ADDRESSES } from '#e2e/addresses.ts';
import { violations } from '#e2e/axe.ts';
import { expect, test } from '#e2e/test.ts';

// The browser's own line about the 404 page.
test.use({ expectedMessages: /status of 404/ });
// Axe reads the document, which is the same in both engines; only one of them emulates colour schemes.
test.skip(({ browserName }) => browserName !== 'chromium');

// Each end of the story in one of the two themes; `npm run test:deep` has every combination.
for (const [horizon, colorScheme] of [
  ['start', 'light'],
  ['s2-news', 'dark'],
] as const) {
  test.describe(`at ${horizon}, ${colorScheme}`, () => {
    test.use({ horizon, colorScheme });

    for (const address of ADDRESSES) {
      test(`axe finds nothing wrong with ${address}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
