import { expect, test } from '#e2e/test.ts';

test.use({
  expectedMessages: /Failed to load|claims\.json is unreachable|^console: Error$/,
});

test('a page that could not load its file tries again on demand and then stands', async ({ page }) => {
  await page.route('**/assets/facts/claims-*.json', (route) => route.abort());
  await page.goto('/status/claims/');
  await expect(page.getByRole('heading', { level: 1, name: 'This page didn’t load' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/could not reach the list of claims/i);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This page didn’t load' })).toBeVisible();

  await page.unroute('**/assets/facts/claims-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /have come due/ })).toBeVisible();
});
