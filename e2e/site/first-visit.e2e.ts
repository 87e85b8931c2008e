import { horizonControl } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ firstVisit: true });

test('a first visitor is asked how far they are, and can read all the same', async ({ page }) => {
  await page.goto('/status/');
  const question = page.getByRole('region', { name: 'How far are you?' });
  await expect(question).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Status' })).toBeVisible();

  await question.getByRole('button', { name: 'Finished season 1' }).click();
  await expect(question).toHaveCount(0);
  await expect(horizonControl(page)).toHaveText('You are at: episode 12');
  await page.goto('/');
  await expect(horizonControl(page)).toHaveText('You are at: episode 12');
  await expect(question).toHaveCount(0);
});

test('the question can wait, and is not asked again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Answer later' }).click();
  await expect(horizonControl(page)).toHaveText('You are at: not started');
  await page.goto('/cast/');
  await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'How far are you?' })).toHaveCount(0);
});
