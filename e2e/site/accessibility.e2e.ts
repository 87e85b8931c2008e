import { ADDRESSES } from '#e2e/addresses.ts';
import { violations } from '#e2e/axe.ts';
import { goTo } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// The browser's own line about the 404 page.
test.use({ expectedMessages: /status of 404/ });
// Axe reads the document, which is the same in both engines; only one of them emulates colour schemes.
test.skip(({ browserName }) => browserName !== 'chromium');

/** So many tests for each look, so that two can run at a time. */
const PARTS = 2;

// Each end of the story in one of the two themes, on the narrowest phone and on a desk; `npm run test:deep` has every combination, each
// page loaded on its own.
for (const [horizon, colorScheme, width] of [
  ['start', 'light', 320],
  ['s2-news', 'dark', 1280],
] as const) {
  test.describe(`at ${horizon}, ${colorScheme}, ${width} wide`, () => {
    test.use({ horizon, colorScheme, viewport: { width, height: 720 } });

    for (let part = 0; part < PARTS; part += 1)
      test(`axe finds nothing wrong with any kind of page, and none scrolls sideways, part ${part + 1} of ${PARTS}`, async ({
        page,
      }) => {
        // Not the first of them: whoever goes to a page has it drawn as it is there, and not as it was written.
        await page.goto('/your-data/');
        for (const address of ADDRESSES.filter((_, index) => index % PARTS === part)) {
          await goTo(page, address);
          await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
          expect.soft(await violations(page), address).toEqual([]);
          expect.soft(await page.evaluate(widthOpened), address).toBe(width);
        }
      });
  });
}

/** Runs in the page. @returns how wide it is with every fold open, in CSS pixels. */
function widthOpened(): number {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return document.documentElement.scrollWidth;
}
