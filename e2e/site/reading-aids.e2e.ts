import { addStyle } from '#e2e/add-style.ts';
import { ADDRESSES } from '#e2e/addresses.ts';
import { goTo } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ expectedMessages: /status of 404/ });

/** The most that WCAG 2.2, 1.4.12 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, horizon: 's2-news' });

  test('no page scrolls sideways with wider spacing', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'the layout is the same, once is enough');
    await page.goto('/your-data/');
    await addStyle(page, SPACING);
    for (const address of ADDRESSES) {
      await goTo(page, address);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('what has the focus is covered neither by the header nor by the bottom bar', async ({ page }) => {
    await page.goto('/episodes/2/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const last = page.getByRole('contentinfo').getByRole('link').last();
    const covered: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      covered.push(
        ...(await page.evaluate(() => {
          const own = document.activeElement;
          if (own === null || own === document.body) return [];
          const { left, top, width, height } = own.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seen !== null && (own.contains(seen) || seen.contains(own)) ? [] : [own.textContent];
        })),
      );
      if (await last.evaluate((link) => link === document.activeElement)) break;
    }
    await expect(last).toBeFocused();
    expect(covered).toEqual([]);
  });

  test('what to do next is as high as a thumb', async ({ page }) => {
    await page.goto('/');
    const box = await page.getByRole('button', { name: 'I’ve watched it' }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });

  test('every place in the bar is as large as a thumb, and the current one is marked by more than colour', async ({
    page,
  }) => {
    await page.goto('/cast/roll-call/');
    const bar = page.getByRole('navigation', { name: 'Main' });
    for (const name of ['Today', 'Episodes', 'Class', 'Season 2', 'You']) {
      const box = await bar.getByRole('link', { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
    await expect(bar.getByRole('link', { name: 'Class', exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(bar.locator('[aria-current]')).toHaveCount(1);
  });
});

test('on paper there is the page and no controls', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright emulates no media in Firefox over BiDi');
  await page.goto('/status/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('as far as we know.');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});
