import type { Page } from '@playwright/test';

import { claims, isSafe } from '#e2e/facts.ts';
import { goBack, goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const safe = claims.filter((claim) => isSafe(claim, 'start'));
const plots = safe.filter((claim) => claim.topic === 'pricing');
const late = claims.find((claim) => claim.after === 's2-news');

const notices = (page: Page) => page.getByRole('article');
const finding = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /predictions about season 2 have come due/ });
const chart = (page: Page) => page.getByRole('application', { name: /^The predictions one by one/ });

test('the finding stands over its picture, and a mark opens what was said, with its verdict', async ({ page }) => {
  await page.goto('/status/claims/');
  await expect(finding(page)).toBeVisible();
  await expect(notices(page)).toHaveCount(0);
  const image = chart(page).getByRole('img', { name: /\d+ wrong, \d+ right, \d+ still open/ });
  await expect(image).toBeVisible();
  // Whoever wants no motion has the whole picture at once; the lines of a drawing move no more than anything else.
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  // Some pixels beside a number of the worst: the nearest mark is taken.
  const place = await chart(page).locator('svg:visible svg text').first().boundingBox();
  if (place === null) throw new Error('No number stands in the chart.');
  await page.mouse.click(place.x + 3, place.y + 3);
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('article')).toContainText('Missed');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(chart(page)).toBeFocused();
  const spoken = page.getByRole('status').filter({ hasText: 'Missed' });
  const before = await spoken.textContent();
  await page.keyboard.press('Home');
  await expect(spoken).not.toHaveText(before ?? '');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('article')).toBeVisible();
});

test('the worst is in the list with its number, and its sheet gives the focus back', async ({ page }) => {
  await page.goto('/status/claims/');
  const worst = page.getByRole('region', { name: /^Furthest off/ }).getByRole('button');
  await expect(worst).toHaveCount(5);
  await worst.first().press('Enter');
  await expect(page.getByRole('dialog')).toContainText(/At least [\d,]+ days late/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(worst.first()).toBeFocused();
});

test('every claim is there on demand, twenty at a time, and the focus goes on with the next', async ({ page }) => {
  await page.goto('/status/claims/');
  await page.getByRole('link', { name: `Every claim (${safe.length})` }).click();
  await expect(page).toHaveURL(/\?show=claims#every-claim$/);
  await expect(notices(page)).toHaveCount(20);
  await expect(notices(page).first()).toBeInViewport();
  await page.getByRole('button', { name: 'Show 20 more' }).press('Enter');
  await expect(notices(page)).toHaveCount(40);
  await expect(page.locator('[aria-posinset="21"]')).toBeFocused();
  await page.reload();
  await expect(notices(page)).toHaveCount(40);
  await page.getByRole('button', { name: 'Show them too' }).click();
  await expect(page.getByText(`${safe.length} claims`, { exact: true })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(notices(page)).toHaveCount(safe.length);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByRole('link', { name: 'Fold the claims away' }).click();
  await expect(notices(page)).toHaveCount(0);
});

test('who was right leads to what they said', async ({ page }) => {
  await page.goto('/status/claims/');
  const speaker = page
    .getByRole('region', { name: /^Who was right/ })
    .getByRole('link')
    .first();
  await expect(speaker).toContainText(/\d of \d/);
  await speaker.click();
  await expect(page).toHaveURL(/\?speaker=[a-z0-9-]+#every-claim$/);
  await expect(notices(page).first()).toBeInViewport();
});

test('an old address opens the claims it asks for; filters stay in it, through a reload and the back button', async ({
  page,
}) => {
  await page.goto('/status/claims/?topic=pricing');
  await expect(page.getByText(`${plots.length} of ${safe.length} claims`)).toBeVisible();
  await expect(notices(page).first()).toBeInViewport();
  await page.getByText('More filters and order').click();
  await page.getByLabel('Year it was said').selectOption({ index: 1 });
  await page.getByLabel('Order').selectOption('Furthest off first');
  for (const asked of [/topic=pricing/, /show=claims/, /year=\d+/, /sort=off/]) await expect(page).toHaveURL(asked);
  await page.reload();
  await expect(page.getByLabel('Order')).toHaveValue('off');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page).toHaveURL(/\/status\/claims\/\?show=claims$/);
  await page.getByRole('searchbox', { name: 'Search the claims' }).pressSequentially('returns in 2025');
  await expect(page).toHaveURL(/[?&]q=returns\+in\+2025$/);
  await expect(notices(page)).toHaveCount(1);
  await goThroughMenu(page, 'Today');
  await goBack(page);
  await expect(notices(page)).toHaveCount(1);
  await notices(page).getByRole('link', { name: 'Link to this claim' }).click();
  await expect(page).toHaveURL(/\?claim=[a-z0-9.-]+$/);
  await expect(notices(page)).toHaveCount(1);
});

test('the address of a claim that tells opens nothing before its time', async ({ page }) => {
  await page.goto(`/status/claims/?claim=${late?.id}`);
  await expect(page.getByText('No claim matches these filters.')).toBeVisible();
  await expect(page.getByText(late?.statement.en ?? '')).toHaveCount(0);
  await expect(page.getByLabel('Topic').getByRole('option', { name: /^(Cast|Plot)/ })).toHaveCount(0);
});
