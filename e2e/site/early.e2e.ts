import { hold } from '#e2e/hold.ts';
import { expect, test } from '#e2e/test.ts';

// Whatever somebody does before the app is there is done or kept.

test('what is pressed before the app is there is done once it is', async ({ page }) => {
  const release = await hold(page, '**/assets/*.js');
  const arrived = page.goto('/your-data/');
  await page.getByRole('main').getByLabel('How far are you?').selectOption({ label: 'I have finished episode 3' });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  release();
  await arrived;
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('episode 3');
});

test('what is typed before the app is there is heard, though nobody has left the field', async ({ page }) => {
  const release = await hold(page, '**/assets/*.js');
  const arrived = page.goto('/cast/');
  await page.getByRole('searchbox').pressSequentially('on');
  release();
  await arrived;
  await expect(page).toHaveURL(/q=on/);
  await expect(page.getByRole('searchbox')).toHaveValue('on');
});

const HISTORY = {
  name: 'history.csv',
  mimeType: 'text/csv',
  text: 'Title,Date\n"All of Us Are Dead: Season 1: Episode 3","1/30/22"\n',
};

test('a file that is chosen before the app is there is read once it is', async ({ page }) => {
  const release = await hold(page, '**/assets/*.js');
  const arrived = page.goto('/your-data/');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: HISTORY.name, mimeType: HISTORY.mimeType, buffer: Buffer.from(HISTORY.text) });
  release();
  await arrived;
  await expect(page.getByRole('heading', { name: 'What this would change' })).toBeVisible();
});

test('a file that is dropped before the app is there is read once it is', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test make a drop');
  const release = await hold(page, '**/assets/*.js');
  const arrived = page.goto('/your-data/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const files = await page.evaluateHandle(({ name, mimeType, text }) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type: mimeType }));
    return data;
  }, HISTORY);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('h1', type, { dataTransfer: files });
  release();
  await arrived;
  await expect(page.getByRole('heading', { name: 'What this would change' })).toBeVisible();
});
