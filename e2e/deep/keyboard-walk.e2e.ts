import { ADDRESSES } from '#e2e/addresses.ts';
import { walkPage } from '#e2e/keyboard/walk.ts';
import { expect, test } from '#e2e/test.ts';

// The browser's own line about the 404 page.
test.use({ actionTimeout: 20_000, horizon: 's2-news', expectedMessages: /status of 404/ });

for (const width of [360, 1280]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const address of ADDRESSES) {
      test(`all of ${address} can be walked through and used with the keyboard`, async ({ page }) => {
        test.setTimeout(240_000);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await walkPage(page);
      });
    }
  });
}
