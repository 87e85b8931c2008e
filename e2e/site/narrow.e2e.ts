import { ADDRESSES } from '#e2e/addresses.ts';
import { goTo } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const TALL = { width: 390, height: 844 };
const PHONES = [{ width: 320, height: 640 }, TALL];

// At the start, where less stands on the pages, axe looks at them on the narrowest phone (`accessibility.e2e.ts`).
test.use({ viewport: TALL, horizon: 's2-news', expectedMessages: /status of 404/ });

// What somebody chooses in their browser, in CSS pixels: as it comes, and twice that.
for (const letters of [16, 32])
  test(`with letters of ${letters} pixels no page scrolls sideways on a phone, whatever is opened, and the bars leave room`, async ({
    page,
    context,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'the layout is the same, once is enough');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    await page.goto('/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${letters}px`);
    const bars = [page.getByRole('banner'), page.getByRole('navigation', { name: 'Main' })];
    const heights = await Promise.all(bars.map(async (bar) => (await bar.boundingBox())?.height ?? Number.NaN));
    expect.soft(heights.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(TALL.height / 4);
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
  });
