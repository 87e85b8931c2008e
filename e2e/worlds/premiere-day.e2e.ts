import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

test('the ladder does not stand at “Out on Netflix” before the hour', async ({ page }) => {
  await page.goto('/status/?world=premiere-day');
  const rungs = page.getByRole('region', { name: 'How far it is' }).getByRole('listitem');
  await expect(rungs.filter({ hasText: 'Out on Netflix' })).toContainText('to come20 November 2026');
  await expect(rungs.filter({ hasText: 'Release date' })).toContainText('where it is now');
  await goThroughMenu(page, 'Updates');
  await expect(page.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  await expect(page.getByText('It came out', { exact: true })).toHaveCount(0);
});
