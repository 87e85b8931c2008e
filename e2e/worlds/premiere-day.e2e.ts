import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

test('the ladder does not stand at “Released” before the hour', async ({ page }) => {
  await page.goto('/status/?world=premiere-day');
  const rungs = page.getByRole('region', { name: 'The ladder' }).getByRole('heading', { level: 3 });
  await expect(rungs.filter({ hasText: 'Released' })).toContainText('has a date ahead');
  await expect(rungs.filter({ hasText: 'Date announced' })).toContainText('last known stage');
  await goThroughMenu(page, 'Updates');
  await expect(page.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  await expect(page.getByText('It came out', { exact: true })).toHaveCount(0);
});
