import type { Page } from '@playwright/test';

import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { listAddresses } from '#publish/addresses.ts';

import { kindsOf, REAL_FACTS, REAL_NOON, test } from './real-site.ts';

/** The story so far is cut by its words, of which languages need more or fewer for the same: there all of it is compared. */
const ADDRESSES = kindsOf(listAddresses(REAL_FACTS)).map((address) =>
  address === '/story/' ? `${address}?length=all` : address,
);

test.use({
  horizon: factsIn(REAL_FACTS).read('story').points.at(-1)?.id ?? 'start',
  viewport: { width: 390, height: 844 },
});

test('no page of another language is higher than the English one by more than fifteen hundredths', async ({ page }) => {
  // Nobody is offered another language: the page makes room for that.
  await page.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('roll-call.edition', '{}');
  });
  // Each waits for its own: what one of them waits for is the others' time.
  const tabs = await Promise.all(
    EDITIONS.map(async ({ path }) => {
      const tab = path === '' ? page : await page.context().newPage();
      await tab.clock.setFixedTime(REAL_NOON);
      return { path, tab };
    }),
  );
  // The first visit says what later ones do not, and is the first one's alone.
  await page.goto('/');
  await Promise.all(tabs.map(async ({ path, tab }) => tab.goto(`/${path}`)));
  for (const address of ADDRESSES) {
    // oxlint-disable-next-line no-await-in-loop
    const heights = await Promise.all(
      tabs.map(async ({ path, tab }) => {
        // Five pages at a time are slow: what one of them waits for may come later than its height stands still.
        await tab.goto(`/${path}${address.slice(1)}`, { waitUntil: 'networkidle' });
        await tab.waitForFunction(
          () => document.querySelector('#app[data-path]') === null && document.querySelector('main h1') !== null,
        );
        return settledHeight(tab);
      }),
    );
    const [english = 0, ...others] = heights;
    expect.soft(Math.max(...others), `${address}: ${heights.join(', ')}`).toBeLessThanOrEqual(english * 1.15);
  }
});

/** How high a page is, once nothing comes to it any more. */
async function settledHeight(page: Page): Promise<number> {
  let height = -1;
  const settles = async () => {
    const before = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
    return height === before;
  };
  await expect.poll(settles, { intervals: [300] }).toBe(true);
  return height;
}
