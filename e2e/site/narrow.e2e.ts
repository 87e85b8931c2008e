import { ADDRESSES } from '#e2e/addresses.ts';
import { goTo } from '#e2e/leak/walk.ts';
import { expect, test } from '#e2e/test.ts';

/** How large the letters of the browser are to be, in pixels: as they come, and twice that. */
const LETTERS = [16, 32];
const PHONES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
];

for (const letters of LETTERS) {
  test.describe(`at ${letters} pixels a letter`, () => {
    test.use({
      horizon: 's2-news',
      expectedMessages: /status of 404/,
      launchOptions: async ({ launchOptions, browserName }, use) =>
        use(
          browserName === 'chromium'
            ? {
                ...launchOptions,
                args: [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${letters}`],
              }
            : launchOptions,
        ),
    });

    test('no page scrolls sideways on a phone, whatever is opened, and its bars leave room', async ({
      page,
      browserName,
    }) => {
      test.skip(browserName !== 'chromium', 'the layout is the same, once is enough');
      await page.goto('/');
      const rem = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(rem).toBe(`${letters}px`);
      for (const address of ADDRESSES) {
        await goTo(page, address);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        for (const phone of PHONES) {
          await page.setViewportSize(phone);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(width, `${address} at ${phone.width}`).toBeLessThanOrEqual(phone.width);
        }
      }
      await page.goto('/');
      const heights = await Promise.all(
        [page.getByRole('banner'), page.getByRole('navigation', { name: 'Main' }).last()].map(
          async (bar) => (await bar.boundingBox())?.height ?? Number.NaN,
        ),
      );
      expect(heights.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(844 / 4);
    });
  });
}
