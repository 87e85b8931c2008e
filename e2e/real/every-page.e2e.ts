import { goTo } from '#e2e/navigate.ts';
import { whenQuiet } from '#e2e/quiet.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { listAddresses } from '#publish/addresses.ts';
import { PAGE_FACTS } from '#publish/budgets.ts';

import { END, REAL_FACTS, routeOf, sizeOf, test } from './real-site.ts';

// Whoever is at the end takes the page over as it was written for the start, and then sees all there is.
test.use({
  horizon: END,
  viewport: { width: 390, height: 844 },
});

/** How high a page may be there while one season is out, in CSS pixels; a tenth more is let pass. */
const HEIGHTS: Record<string, number> = {
  '/': 1500,
  '/answers/': 3600,
  '/cast/roll-call/': 3000,
  '/cast/ties/': 2600,
  '/episodes/': 1500,
  '/show/': 2600,
  '/show/meanwhile/': 2500,
  '/show/webtoon/': 2500,
  '/sources/': 2500,
  '/status/': 2800,
  '/status/claims/': 2400,
  '/story/': 1600,
  '/updates/': 2500,
  '/your-data/': 1800,
  '/your-data/season/': 1600,
};

const SEASONS = new Set(
  factsIn(REAL_FACTS)
    .read('story')
    .points.flatMap((point) => (point.kind === 'episode' ? [point.season] : [])),
).size;

/** With each further season there is more to tell, and a page may be so much higher. */
const FURTHER = 0.15;

/** How high a page may be: nobody's own page is as high as a list. */
function mostOf(address: string): number | undefined {
  const most = HEIGHTS[address] ?? (/^\/cast\/[a-z-]+\/$/.test(address) ? 1700 : undefined);
  return most === undefined ? undefined : most * (1 + FURTHER * Math.max(0, SEASONS - 1));
}

const EVERY = listAddresses(REAL_FACTS);
/** So many tests of a language, so that two can run at a time. */
const PARTS = 4;
/** One of so many parts of the addresses. */
const partOf = (part: number, parts: number) => EVERY.filter((_, index) => index % parts === part);

test('every kind of page has a budget of facts, and there is no other', () => {
  expect([...new Set(EVERY.map(routeOf))].sort()).toEqual(Object.keys(PAGE_FACTS).sort());
});

// Every page as it is loaded in the language that all others are made of, and in the one that is written in another script.
for (const { language, name, path } of EDITIONS.filter((one) => /^(en|ko)$/.test(one.language)))
  for (let part = 0; part < PARTS; part += 1)
    test(`${name}: every page answers with its heading, is taken over as it is and says nothing, part ${part + 1} of ${PARTS}`, {
      tag: language === 'en' ? [] : '@deep',
    }, async ({ page }) => {
      const quiet = whenQuiet(page);
      const facts: string[] = [];
      page.on('response', (one) => {
        const { pathname } = new URL(one.url());
        if (pathname.endsWith('.json')) facts.push(pathname);
      });
      for (const address of partOf(part, PARTS)) {
        facts.length = 0;
        const response = await page.goto(`/${path}${address.slice(1)}`);
        expect(response?.status(), address).toBe(200);
        await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/\S/);
        await expect(page.locator('#app'), address).not.toHaveAttribute('data-mended');
        if (language !== 'en') continue;
        // The facts that the page waits for count as well.
        await quiet();
        const bytes = sizeOf(facts);
        expect.soft(bytes, `bytes of facts of ${address}`).toBeGreaterThan(0);
        expect.soft(bytes, `bytes of facts of ${address}`).toBeLessThanOrEqual(PAGE_FACTS[routeOf(address)] ?? 0);
        const most = mostOf(address);
        if (most === undefined) continue;
        const [width, height] = await page.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return [scrollWidth, scrollHeight];
        });
        expect.soft(width, `width of ${address}`).toBeLessThanOrEqual(390);
        console.log(`${address}: ${height} high (at most ${most})`);
        expect.soft(height, `height of ${address}`).toBeLessThanOrEqual(most * 1.1);
      }
    });

// Quicker, and without what the build wrote: the app goes from one to the next. One of each kind is loaded (`every-kind.e2e.ts`).
for (const { language, name, path } of EDITIONS.filter((one) => one.language === 'ko'))
  for (let part = 0; part < 2; part += 1)
    test(`${name}: the app draws every page with its heading, in its language, and says nothing, part ${part + 1} of 2`, async ({
      page,
    }) => {
      await page.goto(`/${path}`);
      for (const address of partOf(part, 2)) {
        await goTo(page, address, path);
        await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/\p{Script=Hangul}/u);
        expect(await page.locator('html').getAttribute('lang'), address).toBe(language);
      }
    });
