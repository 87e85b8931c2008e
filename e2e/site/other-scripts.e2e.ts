import { globSync, readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { SITE } from '#e2e/build-site.ts';
import { testScripts } from '#e2e/other-scripts.ts';
import { expect, test } from '#e2e/test.ts';

// What extensions do reaches the document, which is the same in both engines.
test.skip(({ browserName }) => browserName !== 'chromium');

// Each of them once, and each time with two of them; the other halves are in e2e/deep/.
testScripts([
  ['a dark theme', 'before the app takes the page over'],
  ['a password manager', 'once the app is there'],
  ['a writing aid and a toolbar', 'before the app takes the page over'],
  ['what makes links of texts', 'once the app is there'],
]);

/** What stands in the general part of blockers' lists, in their manner: parts of addresses, and names of classes and ids. */
const ADDRESSES = [
  /(^|[/._-])ads?[/._-]/,
  /advert|analytic|banner|beacon|sponsor|newsletter|telemetry|affiliate|fingerprint|pageview/,
  /(^|[/._-])(track|tracker|tracking|trackers|promo|promos|pixel|metrics|popup|pop-up|popunder|stats|counter)[/._-]/,
  /social-?share|share-?(bar|button|this)|cookie-?(consent|notice|law)/,
];
const NAMES =
  /^(ads?|advert\w*|banners?|sponsor\w*|promo\w*|pop-?up|newsletter|cookie\w*|consent)([-_]|$)|[-_](ads?|banner|sponsored|promo|popup)([-_]|$)|social-?share|share-?(bar|button)/i;

test('no address, class or id of the site is on a general list of blockers', () => {
  const files = globSync('**/*', { cwd: SITE, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`${entry.parentPath}/${entry.name}`.slice(SITE.length)] : [],
  );
  expect(files.length).toBeGreaterThan(50);
  // The hash in an asset's name may spell anything.
  const names = files.map((file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  expect(names.filter((name) => ADDRESSES.some((pattern) => pattern.test(name)))).toEqual([]);
  const texts = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(`${SITE}${file}`, 'utf8'));
  const own = new Set([
    ...texts('.html').flatMap((html) =>
      [...html.matchAll(/ (?:id|class)="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' ')),
    ),
    ...texts('.css').flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, value = '']) => value)),
  ]);
  expect(own.size).toBeGreaterThan(300);
  expect([...own].filter((name) => NAMES.test(name))).toEqual([]);
});

test.describe('a browser that darkens pages by force', () => {
  const GROUND = { dark: [20, 32, 27], light: [245, 241, 230] };

  for (const [theme, ground] of [
    ['Same as this device', GROUND.dark],
    ['Chalkboard', GROUND.dark],
    ['Exercise book', GROUND.light],
  ] as const)
    test(`leaves our colours alone: ${theme}`, async ({ page }) => {
      // Where it darkens by force it asks for dark pages, too.
      await page.emulateMedia({ colorScheme: 'dark' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
      await page.goto('/your-data/#theme');
      await page.getByRole('radio', { name: theme }).check();
      expect(await colourAt(page, 4, 300)).toEqual(ground);
    });
});

/** The colour of one pixel of what the browser has painted: what it darkens it does not tell the page. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(
    async (bytes) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(await createImageBitmap(new Blob([new Uint8Array(bytes)])), 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    },
    [...picture],
  );
}
