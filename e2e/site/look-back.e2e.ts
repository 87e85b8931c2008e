import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { claims, isSafe } from '#e2e/facts.ts';
import { goBack, goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// What was known on which day is tested beside the code (src/domain/status/as-of.test.ts).

const safe = claims.filter((claim) => isSafe(claim, 'start'));
const slider = (page: Page) => page.getByRole('slider', { name: 'Day' });
const part = (page: Page) => page.getByRole('region', { name: 'What stood on that day' });
/** Which day it is there, as it is spoken. */
const expectDay = (page: Page, day: string) => expect(slider(page)).toHaveAttribute('aria-valuetext', day);

test('it is there when it is asked for, and today it says what the page says', async ({ page }) => {
  await page.goto('/status/claims/');
  await expect(slider(page)).toHaveCount(0);
  const finding = await page.getByRole('heading', { level: 1 }).textContent();
  const [due = '', wrong = ''] = finding?.match(/\d+(?= predictions| were)/g) ?? [];
  await page.getByRole('link', { name: 'Look back at any day' }).click();
  await expect(page).toHaveURL(/\?on=2026-11-20$/);
  await expectDay(page, '20 November 2026');
  await expect(part(page)).toContainText(
    `${safe.length} claims so far: ${due} predictions had come due, ${wrong} of them wrong.`,
  );
  await expect(part(page)).toContainText('Post-production');
  await expect(part(page)).toContainText('Around March 2027. Eight chances in ten');
  await page.getByRole('link', { name: 'Stop looking back' }).click();
  await expect(page).toHaveURL(/\/status\/claims\/$/);
  await expect(slider(page)).toHaveCount(0);
});

test('a link opens its day; arrow keys go by a day, and the estimate begins with the report of the wrap', async ({
  page,
}) => {
  await page.goto('/status/claims/?on=2026-02-21');
  await expectDay(page, '21 February 2026');
  await expect(slider(page)).toBeInViewport();
  await expect(part(page)).toContainText('No wrap, no estimate');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expectDay(page, '22 February 2026');
  await expect(part(page)).toContainText('Eight chances in ten');
  await expect(part(page).getByRole('img', { name: /^Half fall before/ })).toBeVisible();
  await expect(page).toHaveURL(/\?on=2026-02-22$/);
  // One sentence once it rests.
  await expect(part(page).getByRole('status')).toHaveText(
    /^22 February 2026: post-production, \d+ claims so far, .+\.$/,
  );
  await page.keyboard.press('PageDown');
  await expectDay(page, '22 January 2026');
  await page.keyboard.press('Home');
  await expectDay(page, '29 January 2022');
  await expect(part(page)).toContainText('Nothing had happened yet.');
  await expect(page).toHaveURL(/\?on=2022-01-29$/);
  // Going on and coming back leads to the same day.
  await goThroughMenu(page, 'Today');
  await goBack(page);
  await expectDay(page, '29 January 2022');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expectDay(page, '20 November 2026');
});

test('the buttons go where something was said or became known', async ({ page }) => {
  await page.goto('/status/claims/?on=2022-06-05');
  await expect(part(page)).not.toContainText('Renewed');
  await page.getByRole('button', { name: 'Later: 6 June 2022' }).click();
  await expectDay(page, '6 June 2022');
  await expect(part(page)).toContainText('Renewed');
  await page.getByRole('button', { name: /^Earlier: / }).click();
  await expect(part(page)).not.toContainText('Renewed');
  await slider(page).press('Home');
  const earlier = page.getByRole('button', { name: 'Earlier', exact: true });
  await earlier.focus();
  await page.keyboard.press('Enter');
  await expect(earlier).toBeFocused();
  await expectDay(page, '29 January 2022');
});

test('a claim opens with its verdict of that day', async ({ page }) => {
  await page.goto('/status/claims/?on=2022-02-28');
  const first = part(page).getByRole('listitem').getByRole('button').first();
  await expect(first).toContainText('Open');
  await first.press('Enter');
  await expect(page.getByRole('dialog').getByRole('article')).toContainText(/Open\d* ?.*left/);
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
});

test('a day that does not exist or is still to come is today', async ({ page }) => {
  for (const on of ['2031-01-01', '2023-02-30']) {
    await page.goto(`/status/claims/?on=${on}`);
    await expectDay(page, '20 November 2026');
  }
  await page.goto('/status/claims/?on=%3Cscript%3Ealert');
  await expect(page.getByRole('link', { name: 'Look back at any day' })).toBeVisible();
  await expect(slider(page)).toHaveCount(0);
});

test('what is hidden is hidden on every day', async ({ page }) => {
  const early = (claim: (typeof claims)[number]) => claim.madeOn < '2022-03';
  const hidden = claims.filter((claim) => early(claim) && !isSafe(claim, 'start'));
  expect(hidden.length).toBeGreaterThan(0);
  await page.goto('/status/claims/?on=2022-02-28');
  const more = part(page).getByRole('button', { name: /^Show \d+ more$/ });
  await expect(more).toBeVisible();
  while (await more.isVisible()) await more.click();
  await expect(part(page).getByRole('listitem')).toHaveCount(safe.filter(early).length);
  const text = (await page.locator('body').textContent()) ?? '';
  expect(hidden.filter(({ statement }) => text.includes(statement.en))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with it (${colorScheme})`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium');
    await page.emulateMedia({ colorScheme });
    await page.goto('/status/claims/?on=2026-03-01');
    await expect(part(page).getByRole('img', { name: /^Half fall before/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('on paper the day stands there, without what only moves it', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'it emulates no media');
  await page.goto('/status/claims/?on=2023-04-14');
  await expectDay(page, '14 April 2023');
  await page.emulateMedia({ media: 'print' });
  await expect(part(page).getByText('14 April 2023', { exact: true })).toBeVisible();
  await expect(part(page).getByText('What was known')).toBeVisible();
  await expect(slider(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Stop looking back' })).toBeHidden();
});

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing scrolls sideways, and all of it is as high as a thumb', async ({ page }) => {
    await page.goto('/status/claims/?on=2022-09-21');
    await expectDay(page, '21 September 2022');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const control of [slider(page), ...(await part(page).getByRole('button').all())])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('it stays where it is while it is moved', async ({ page }) => {
    await page.goto('/status/claims/?on=2022-09-21');
    await expectDay(page, '21 September 2022');
    const before = await slider(page).boundingBox();
    await slider(page).focus();
    for (const key of ['ArrowLeft', 'PageUp', 'End', 'Home']) await page.keyboard.press(key);
    await expectDay(page, '29 January 2022');
    expect(await slider(page).boundingBox()).toEqual(before);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is missing but the slider', async ({ page }) => {
    await page.goto('/status/claims/?on=2023-04-14');
    await expect(page.getByRole('heading', { level: 1, name: /have come due/ })).toBeVisible();
    await expect(slider(page)).toHaveCount(0);
  });
});
