import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

test('two tabs agree on how far somebody is', async ({ page, context }) => {
  await page.goto('/cast/');
  const other = await context.newPage();
  await other.goto('/cast/roll-call/');
  await expect(other.getByText('The register opens with episode 1.')).toBeVisible();

  await moveHorizon(page, 'I have finished episode 3');
  await expect(other.getByText(/^After episode 3\./)).toBeVisible();
  await moveHorizon(page, 'I have not started');
  await expect(other.getByText('The register opens with episode 1.')).toBeVisible();
  await expect(other.getByRole('table')).toHaveCount(0);
});
