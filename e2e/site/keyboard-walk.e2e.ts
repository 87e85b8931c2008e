import { walkPage } from '#e2e/keyboard/walk.ts';
import { expect, test } from '#e2e/test.ts';

// The short form: choices, disclosures, a dropdown, a dialog and the grid. `e2e/deep/` walks through every page.
test.skip(({ browserName }) => browserName !== 'chromium');
test.use({ horizon: 's1e1' });

for (const address of ['/your-data/', '/episodes/1/', '/cast/roll-call/', '/story/']) {
  test(`all of ${address} can be walked through and used with the keyboard`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await walkPage(page);
  });
}
