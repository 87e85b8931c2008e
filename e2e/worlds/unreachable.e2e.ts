import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// React and the router say on the console what the page says in plain words; the browser names the files.
test.use({ expectedMessages: /The above error occurred|Error in route match|Failed to load/ });

const UNREACHABLE = [
  // A page that needs several files names the one that failed first.
  ['Today', /We could not reach (the list of (milestones|claims)|the episode guide)\./],
  ['Episodes', /We could not reach the episode guide\./],
  ['Class', /We could not reach (the list of people|the episode guide)\./],
  ['Who was right', /We could not reach the list of (claims|milestones)\./],
] as const;

test('what cannot be reached is named, and the page that needs nothing of it stands', async ({ page }) => {
  await page.goto('/your-data/?world=unreachable');
  await expect(page.getByText('What you tell us stays on this device.')).toBeVisible();
  for (const [link, says] of UNREACHABLE) {
    await goThroughMenu(page, link);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).toContainText('You may be offline.');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  }
  await goThroughMenu(page, 'You');
  await expect(page.getByText('What you tell us stays on this device.')).toBeVisible();
});

test('once the network is back the page is too', async ({ page }) => {
  await page.goto('/cast/?world=unreachable');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText(/could not reach the list of people/i);
  await page.goto('/cast/?world=unchanged');
  await expect(page.getByText(/people to begin with$/)).toBeVisible();
});
