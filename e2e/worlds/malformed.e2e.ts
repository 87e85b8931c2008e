import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// React and the router say on the console what the page says in plain words; the browser names the missing file.
test.use({ expectedMessages: /The above error occurred|Error in route match|status of 404/ });

const BROKEN = [
  ['Who was right', 'the list of claims is damaged'],
  ['Class', 'the list of people is damaged'],
  ['The show', 'the show’s own record is damaged'],
  ['Sources', 'could not find the list of open questions'],
] as const;

test('a damaged file is named in plain words, and the other pages go on working', async ({ page }) => {
  await page.goto('/episodes/?world=malformed');
  await expect(page.getByRole('main')).toContainText('12 episodes, 12 h 8 min in all.');
  for (const [link, says] of BROKEN) {
    await goThroughMenu(page, link);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('heading', { level: 1, name: 'This page didn’t load' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('The other pages still work, and nothing you saved is lost.');
    // A site that has another release now has other files.
    const wayOut = says.startsWith('could not find') ? 'Load it again' : 'Try again';
    await expect(page.getByRole('button', { name: wayOut })).toBeVisible();
    await goThroughMenu(page, 'You');
    await expect(page.getByText('What you tell us stays on this device.')).toBeVisible();
  }
  await goThroughMenu(page, 'Episodes');
  await expect(page.getByRole('main')).toContainText('12 episodes, 12 h 8 min in all.');
});

test('trying again says so again as long as the file is damaged', async ({ page }) => {
  await page.goto('/status/claims/?world=malformed');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('the list of claims is damaged');
  await page.goto('/status/claims/?world=unchanged');
  await expect(page.getByRole('heading', { level: 1, name: /have come due/ })).toBeVisible();
});
