import { addStyle } from '#e2e/add-style.ts';
import { ADDRESSES } from '#e2e/addresses.ts';
import { EXPLAINED, examine } from '#e2e/axe.ts';
import { expect, test } from '#e2e/test.ts';

// The browser's own line about the 404 page.
test.use({ expectedMessages: /status of 404/ });

const LOOKS = {
  dark: { colorScheme: 'dark' },
  light: { colorScheme: 'light' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const horizon of ['start', 's2-news']) {
  for (const width of [320, 768, 1280]) {
    test.describe(`at ${horizon}, ${width} wide`, () => {
      test.use({ horizon, viewport: { width, height: 900 } });

      for (const [name, media] of Object.entries(LOOKS)) {
        test(`axe finds nothing wrong and nothing unexplained on any page, ${name}`, async ({ page }) => {
          test.setTimeout(600_000);
          await page.emulateMedia(media);
          const needed = new Set<string>();
          for (const address of ADDRESSES) {
            await page.goto(address);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            const found = await examine(page);
            expect.soft(found.violations, address).toEqual([]);
            expect.soft(found.doubts, `${address}, incomplete`).toEqual([]);
            for (const selector of found.needed) needed.add(selector);
          }
          // An explanation of nothing would hide something one day. Not everything is there at the start.
          if (horizon === 's2-news')
            expect([...needed].sort()).toEqual(
              EXPLAINED.filter(({ upTo = Infinity }) => width <= upTo)
                .map(({ selector }) => selector)
                .sort(),
            );
        });
      }
    });
  }
}

// Axe leaves open a word in a drawing, and one around which something is drawn.
for (const [address, fault, word] of [
  ['/', 'svg text { fill: var(--rule) !important }', 'today'],
  ['/answers/', '.chalk-line { opacity: .4 }', 'The people'],
  [
    '/answers/',
    '.chalk-line { isolation: isolate } .chalk-line::after { inset: 0; height: auto; background: var(--dust); mask: none; z-index: -1 }',
    'The people',
  ],
] as const)
  test(`axe’s doubt is settled on the pixels: “${word}” with ${fault}`, async ({ page }) => {
    await page.goto(address);
    await addStyle(page, fault);
    const found = await examine(page);
    expect(found.violations.filter(({ id }) => id === 'color-contrast').flatMap(({ where }) => where)).toContainEqual(
      expect.stringContaining(`>${word}<`),
    );
  });
