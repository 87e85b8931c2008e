import { expect, PAGES, test } from './webkit-test.ts';

// The browser's own line about the 404 page.
test.use({ horizon: 's2-news', expectedMessages: /status of 404/ });

for (const width of [390, 1280])
  test.describe(`${width} wide`, () => {
    test.use({ size: { width, height: 844 } });

    for (const address of PAGES)
      test(`${address} starts, and all of it can be seen`, async ({ visitor }) => {
        await visitor.go(address);
        await visitor.misses({ role: 'heading', name: 'Loading' });
        await visitor.sees({ role: 'heading' });
        const { seen, unseen } = await visitor.readAll();
        expect(unseen).toEqual([]);
        expect(seen).toBeGreaterThan(20);
        expect(await visitor.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
  });

test('the five places are one tap away, and back leads back', async ({ visitor }) => {
  await visitor.go('/');
  for (const [place, title] of [
    ['Episodes', 'Episodes'],
    ['Class', 'Class 2-5'],
    [/^Season \d+$/, /Season \d+/],
    ['You', 'You'],
  ] as const) {
    await visitor.press({ role: 'link', name: place, in: { role: 'navigation', name: 'Main' } });
    await visitor.sees({ role: 'heading', name: title });
  }
  await visitor.back();
  await visitor.sees({ role: 'heading', name: /Season \d+/ });
  expect(await visitor.address()).toBe('/status/');
});
