import { ADDRESSES } from '#e2e/addresses.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ viewport: { width: 320, height: 640 }, expectedMessages: /status of 404/ });

for (const horizon of ['start', 's2-news']) {
  test.describe(`at ${horizon}`, () => {
    test.use({ horizon });

    test('no page scrolls sideways on the narrowest phone', async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'the layout is the same, once is enough');
      test.slow();
      for (const address of ADDRESSES) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      }
    });
  });
}
