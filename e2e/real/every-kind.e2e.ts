import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { goTo } from '#e2e/navigate.ts';
import { whenQuiet } from '#e2e/quiet.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { listAddresses } from '#publish/addresses.ts';

import { END, REAL_FACTS, routeOf, test } from './real-site.ts';

/** One address of each kind of page. */
const KINDS = [...new Map(listAddresses(REAL_FACTS).map((address) => [routeOf(address), address])).values()];

/** The rules of axe that words decide. What only markup and colours decide is the same in all languages: English and Korean have all rules, the others in `npm run test:deep`. */
const WORDED =
  'aria-command-name aria-dialog-name aria-input-field-name aria-toggle-field-name button-name document-title empty-heading html-has-lang html-lang-valid image-alt label label-content-name-mismatch landmark-unique link-name summary-name svg-img-alt valid-lang'.split(
    ' ',
  );

/** How high a page is once it stays so for a while, in CSS pixels: what comes on demand may come after everything has been quiet. */
async function settledHeight(page: Page): Promise<number> {
  let height = -1;
  const settles = async () => {
    const before = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
    return height === before;
  };
  await expect.poll(settles, { intervals: [150] }).toBe(true);
  return height;
}

/** So many tests, so that two can run at a time. */
const PARTS = 2;
const SMALL = { width: 320, height: 640 };
const USUAL = { width: 390, height: 844 };

test.describe('at the end, where a page says all there is', () => {
  test.use({ horizon: END });

  for (let part = 0; part < PARTS; part += 1)
    test(`in every language a page of each kind holds at 320 pixels, is clean to axe and as high as in English, part ${part + 1} of ${PARTS}`, async ({
      page,
    }) => {
      const quiet = whenQuiet(page);
      // Nobody is offered another language: the page makes room for that. What the first visit says, later ones do not.
      await page.addInitScript(() => {
        if (location.protocol.startsWith('http')) localStorage.setItem('roll-call.edition', '{}');
      });
      await page.goto('/');
      await quiet();
      const kinds = KINDS.filter((_, index) => index % PARTS === part);
      const heights = new Map<string, number[]>(kinds.map((address) => [address, []]));
      for (const { language, path } of EDITIONS) {
        // Not the first of them: whoever goes to a page has it drawn as it is there, and not as it was written.
        await page.goto(`/${path}your-data/`);
        for (const address of kinds) {
          // The story so far is cut by its words, of which languages need more or fewer for the same: there all of it is compared.
          await goTo(page, `${address}${address === '/story/' ? '?length=all' : ''}`, path);
          await quiet();
          await page.setViewportSize(USUAL);
          heights.get(address)?.push(await settledHeight(page));
          await page.setViewportSize(SMALL);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(width, `${language}: ${address}`).toBeLessThanOrEqual(SMALL.width);
          // In English axe looks at every kind of page on the site of the tests' facts.
          if (path === '') continue;
          const found = await violations(page, language === 'ko' ? undefined : WORDED);
          expect.soft(found, `${language}: ${address}`).toEqual([]);
        }
      }
      for (const [address, [english = 0, ...others]] of heights)
        expect
          .soft(Math.max(...others), `${address}: ${english}, ${others.join(', ')}`)
          .toBeLessThanOrEqual(english * 1.15);
    });
});

// In English every page is loaded (`every-page.e2e.ts`).
for (const { language, name, path } of EDITIONS.slice(1))
  test(`${name}: at the start a page of each kind is taken over as it is, and holds at 320 pixels`, {
    tag: language === 'ko' ? [] : '@deep',
  }, async ({ page }) => {
    await page.setViewportSize(SMALL);
    for (const address of KINDS) {
      await page.goto(`/${path}${address.slice(1)}`);
      await expect(page.locator('#app'), address).not.toHaveAttribute('data-mended');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(SMALL.width);
      if (language !== 'ko') expect.soft(await violations(page), address).toEqual([]);
    }
  });
