import { goThroughMenu } from '#e2e/navigate.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

const HEADLINE = 'Season 2 is out, since 30 October 2026.';

test('a dated drop that has passed switches every page', async ({ page }) => {
  await page.goto('/?world=released');
  await expect(page.getByRole('main')).toContainText(HEADLINE);
  await expect(page.getByRole('main')).toContainText('Rung 11 of 11: Out on Netflix');

  await goThroughMenu(page, 'Countdown');
  await expect(page.getByRole('region', { name: 'Out now' })).toContainText(HEADLINE);
  await expect(page.getByRole('timer')).toHaveCount(0);

  await goThroughMenu(page, 'Status');
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  const rungs = page.getByRole('region', { name: 'How far it is' }).getByRole('listitem');
  await expect(rungs.filter({ hasText: 'Out on Netflix' })).toContainText('where it is now30 October 2026');

  await goThroughMenu(page, 'Updates');
  const drop = page.getByRole('listitem').filter({ has: page.getByText('It came out', { exact: true }) });
  await expect(drop).toContainText('30 October 2026');

  await goThroughMenu(page, 'Claims');
  await expect(page.getByRole('main')).toContainText('It came out: 30 Oct 2026');
  const claim = page.getByRole('listitem').filter({ hasText: 'The new season is set for 2026.' });
  await page.getByRole('link', { name: /^Every claim/ }).click();
  await retype(page.getByRole('searchbox', { name: 'Search the claims' }), '2026');
  await expect(claim.getByText('Came true', { exact: true })).toBeVisible();
});

test('nothing says any more that it is awaited', async ({ page }) => {
  await page.goto('/countdown/?world=released');
  await expect(page.getByRole('region', { name: 'Out now' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/no date/i);
  await expect(page.getByRole('main')).not.toContainText('That is the last we heard');
});
