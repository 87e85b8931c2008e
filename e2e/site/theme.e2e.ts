import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

const BOARD = 'rgb(20, 32, 27)';
const BOOK = 'rgb(245, 241, 230)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The colour that the browser's own frame takes: the one whose condition holds. */
const frameColour = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        (meta) => matchMedia(meta.getAttribute('media') ?? 'all').matches,
      )?.content,
  );

/** Chooses among the settings. */
async function choose(page: Page, theme: string) {
  await page.goto('/your-data/#theme');
  await page.getByRole('radio', { name: theme }).check();
}

test('a chosen theme applies at once, on every page, and is remembered', async ({ page }) => {
  await choose(page, 'Chalkboard');
  expect(await ground(page)).toBe(BOARD);
  expect(await frameColour(page)).toBe('#14201b');
  await page.goto('/status/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await ground(page)).toBe(BOARD);

  await choose(page, 'Exercise book');
  expect(await ground(page)).toBe(BOOK);
  expect(await frameColour(page)).toBe('#f5f1e6');

  await page.getByRole('radio', { name: 'Same as this device' }).check();
  expect(await page.evaluate(() => localStorage.getItem('roll-call'))).not.toContain('theme');
});

test('without a choice the system decides', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'Playwright emulates no colour scheme in Firefox over BiDi');
  await page.goto('/');
  for (const [colorScheme, colour, frame] of [
    ['dark', BOARD, '#14201b'],
    ['light', BOOK, '#f5f1e6'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await ground(page)).toBe(colour);
    expect(await frameColour(page)).toBe(frame);
  }
});

test('the first thing that is painted wears the chosen theme already', async ({ page }) => {
  await choose(page, 'Chalkboard');
  // Without the app nothing but the head can have dressed the page.
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.evaluate(() => location.assign('/cast/'));
  // With its style sheet: before that nothing is painted.
  await page.waitForURL('**/cast/', { waitUntil: 'load' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Class 2-5');
  expect(await ground(page)).toBe(BOARD);
  expect(await frameColour(page)).toBe('#14201b');
});
