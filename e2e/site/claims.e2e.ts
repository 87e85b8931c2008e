import type { Page } from '@playwright/test';

import { claims, isSafe } from '#e2e/facts.ts';
import { goBack, goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const safe = claims.filter((claim) => isSafe(claim, 'start'));
const renewals = safe.filter((claim) => claim.topic === 'renewal');
const reportedRenewals = renewals.filter((claim) => claim.basis === 'reported');
const late = claims.find((claim) => claim.after === 's2-news');

const permalinks = (page: Page) => page.getByRole('link', { name: 'Link to this claim' });

async function expectReportedRenewals(page: Page) {
  await expect(page).toHaveURL(/\?topic=renewal&basis=reported$/);
  await expect(page.getByText(`${reportedRenewals.length} of ${safe.length} claims`)).toBeVisible();
  await expect(permalinks(page)).toHaveCount(reportedRenewals.length);
  await expect(page.getByLabel('Topic')).toHaveValue('renewal');
}

test('the ledger counts every claim that is safe, holds a few of them, and shows them all on demand', async ({
  page,
}) => {
  await page.goto('/status/claims/');
  await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible();
  await expect(page.getByText(`${safe.length} claims`, { exact: true })).toBeVisible();
  await expect(permalinks(page).first()).toBeVisible();
  // What the build wrote stands until somebody moves.
  await page.mouse.wheel(0, 200);
  await expect.poll(() => permalinks(page).count()).toBeLessThan(40);
  await page.getByRole('button', { name: 'Put all on one page' }).click();
  await expect(permalinks(page)).toHaveCount(safe.length);
});

test('scrolling brings the later claims, each with its place in the list', async ({ page }) => {
  await page.goto('/status/claims/?sort=oldest');
  const newest = [...safe].sort((a, b) => (a.madeOn < b.madeOn ? 1 : -1))[0]?.statement.en ?? '';
  await expect(permalinks(page).first()).toBeVisible();
  await expect(page.getByText(newest)).toHaveCount(0);
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const last = page.getByRole('article').last();
    await expect(last.locator('..')).toHaveAttribute('aria-posinset', String(safe.length), { timeout: 500 });
  }).toPass();
  expect(await permalinks(page).count()).toBeLessThan(40);
});

test('who scrolls far away with the mouse finds the place again with the keyboard', async ({ page }) => {
  await page.goto('/status/claims/');
  const third = page
    .getByRole('listitem')
    .filter({ has: permalinks(page) })
    .nth(2);
  await third.getByRole('button', { name: /Share/ }).focus();
  await page.keyboard.press('Shift');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator(`[aria-posinset="${safe.length}"]`)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('[aria-posinset="4"] summary').first()).toBeFocused();
});

test('printing gives every claim', async ({ page }) => {
  await page.goto('/status/claims/');
  await expect(permalinks(page).first()).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(permalinks(page)).toHaveCount(safe.length);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.mouse.wheel(0, 200);
  await expect.poll(() => permalinks(page).count()).toBeLessThan(40);
});

test('year, language and order are in the address too, behind “More filters”', async ({ page }) => {
  await page.goto('/status/claims/');
  await page.getByText('More filters and order').click();
  const inYear = safe.filter((claim) => claim.madeOn.startsWith('2024'));
  await page.getByLabel('Year it was said').selectOption({ label: `2024 (${inYear.length})` });
  await expect(page.getByText(`${inYear.length} of ${safe.length} claims`)).toBeVisible();
  await page.getByLabel('Order').selectOption('Furthest off first');
  await expect(page).toHaveURL(/\?year=2024&sort=off$/);
  await page.getByLabel('Language of a source').selectOption({ index: 1 });
  await expect(page).toHaveURL(/[?&]language=[a-z]/);
  await page.reload();
  await expect(page.getByLabel('Year it was said')).toBeVisible();
  await expect(page.getByLabel('Year it was said')).toHaveValue('2024');
});

test('who was right is told by speaker, with the sample size, and no share for a few claims', async ({ page }) => {
  await page.goto('/status/claims/');
  await page.getByRole('link', { name: 'Who was right' }).click();
  await expect(page).toHaveURL(/\?show=speakers$/);
  const blogs = page.getByRole('region', { name: 'Blogs and fan pages' });
  await expect(blogs.getByRole('row', { name: /Web News Observer/ })).toContainText(/\d+ of \d+/);
  await expect(blogs.getByRole('row', { name: /Web News Observer/ })).toContainText('% came true');
  await expect(blogs.getByRole('row', { name: /Fortress of Solitude/ })).not.toContainText('%');
  await expect(blogs.getByRole('link', { name: 'Netflix', exact: true })).toHaveCount(0);
  await blogs.getByRole('link', { name: /Fortress of Solitude/ }).click();
  await expect(page).toHaveURL(/\?speaker=/);
  await expect(page.getByText(/^\d of \d+ claims$/)).toBeVisible();
});

test('filters change the list and the address, and survive a reload and the back button', async ({ page }) => {
  await page.goto('/status/claims/');
  await page.getByLabel('Topic').selectOption({ label: `Renewal (${renewals.length})` });
  await expect(page.getByText(`${renewals.length} of ${safe.length} claims`)).toBeVisible();
  await page.getByText('More filters and order').click();
  await page.getByLabel('Basis').selectOption('reported');
  await expectReportedRenewals(page);
  await page.reload();
  await expectReportedRenewals(page);
  await goThroughMenu(page, 'Home');
  await expect(page.getByRole('heading', { level: 1, name: 'Roll Call' })).toBeVisible();
  await goBack(page);
  await expectReportedRenewals(page);
});

test('a search with two words keeps every letter and the space between them', async ({ page }) => {
  await page.goto('/status/claims/');
  await page.getByRole('searchbox', { name: 'Search the claims' }).pressSequentially('second season');
  await expect(page.getByRole('searchbox', { name: 'Search the claims' })).toHaveValue('second season');
  await expect(page).toHaveURL(/[?&]q=second\+season$/);
  await expect(page.getByText(/second season/i).first()).toBeVisible();
});

test('what matches nothing says so, and one button clears the filters', async ({ page }) => {
  await page.goto('/status/claims/?q=zzzz');
  await expect(page.getByText('No claim matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page.getByText(`${safe.length} claims`, { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/status\/claims\/$/);
});

test('a missed claim stays, crossed out, and says by how much', async ({ page }) => {
  await page.goto('/status/claims/?q=The+season+returns+in+2025');
  await expect(page.getByText(/^1 of \d+ claims$/)).toBeVisible();
  // Playwright knows no role for <s>.
  await expect(page.locator('s')).toHaveText('The season returns in 2025.');
  await expect(page.getByText('By at least 200 days')).toBeVisible();
});

test('a claim has an address of its own', async ({ page }) => {
  await page.goto('/status/claims/?topic=renewal');
  await permalinks(page).first().click();
  await expect(page).toHaveURL(/\?claim=[a-z0-9.-]+$/);
  await expect(permalinks(page)).toHaveCount(1);
});

test('the address of a claim that tells opens nothing before its time', async ({ page }) => {
  await page.goto(`/status/claims/?claim=${late?.id}`);
  await expect(page.getByText('No claim matches these filters.')).toBeVisible();
  await expect(page.getByText(late?.statement.en ?? '')).toHaveCount(0);
  await expect(page.getByLabel('Topic').getByRole('option', { name: /^(Cast|Plot)/ })).toHaveCount(0);
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('every claim counts', async ({ page }) => {
    await page.goto('/status/claims/');
    await expect(page.getByText(`${claims.length} claims`, { exact: true })).toBeVisible();
  });
});
