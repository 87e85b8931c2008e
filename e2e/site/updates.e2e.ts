import { expect, test } from '#e2e/test.ts';

test('what happened is listed newest first, with its sources', async ({ page }) => {
  await page.goto('/updates/');
  await expect(page.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  const happened = page.getByText(/^(Post-production began|Filming wrapped|Filming started|It was renewed)$/);
  await expect(happened).toHaveText(['Post-production began', 'Filming wrapped', 'Filming started', 'It was renewed']);
  const renewal = page.getByRole('listitem').filter({ has: page.getByText('It was renewed', { exact: true }) });
  await expect(renewal).toContainText('6 June 2022');
  await renewal.getByText(/^\d+ sources?$/).click();
  await expect(renewal.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('a settled claim says how it turned out', async ({ page }) => {
  await page.goto('/updates/');
  const missed = page.getByRole('listitem').filter({ hasText: 'The season returns in 2025.' });
  await expect(missed).toContainText('31 December 2025');
  await expect(missed).toContainText(/Missed\s*By 324 days and counting/);
});
