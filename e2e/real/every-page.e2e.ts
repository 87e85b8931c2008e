import { whenQuiet } from '#e2e/quiet.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { listAddresses } from '#publish/addresses.ts';

import { REAL_FACTS, test } from './real-site.ts';

// Whoever is at the end takes the page over as it was written for the start, and then sees all there is.
const END = factsIn(REAL_FACTS).read('story').points.at(-1)?.id ?? 'start';

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
/** The languages whose every page is walked through: the one that all others are made of, and the one that is written in another script. */
const WALKED = EDITIONS.filter(({ language }) => /^(en|ko)$/.test(language));

for (const [edition, part] of WALKED.flatMap((one) =>
  Array.from({ length: PARTS }, (_, index) => [one, index] as const),
)) {
  const addresses = EVERY.filter((_, index) => index % PARTS === part).map(
    (address) => `/${edition.path}${address.slice(1)}`,
  );

  test(`${edition.name}: every page answers with its heading, is taken over as it is and says nothing, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    const quiet = whenQuiet(page);
    for (const address of addresses) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(/\S/);
      await expect(page.locator('#app'), address).not.toHaveAttribute('data-mended');
      const most = mostOf(address);
      if (most === undefined) continue;
      // The facts that the page waits for count as well.
      await quiet();
      const [width, height] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect.soft(width, `width of ${address}`).toBeLessThanOrEqual(390);
      console.log(`${address}: ${height} high (at most ${most})`);
      expect.soft(height, `height of ${address}`).toBeLessThanOrEqual(most * 1.1);
    }
  });
}
