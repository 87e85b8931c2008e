import { readFileSync } from 'node:fs';

import { expect, test } from '#e2e/test.ts';

test('the place in the story can be set here and is remembered', async ({ page }) => {
  await page.goto('/your-data/');
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
  await expect(page.getByText('What you tell us stays on this device.')).toBeVisible();
  const place = page.getByRole('region', { name: 'Where you are' }).getByLabel('How far are you?');
  await place.selectOption({ label: 'I have finished episode 4' });
  await expect(page.getByRole('banner')).toContainText('You are at: episode 4');
  await page.reload();
  await expect(place).toHaveValue('s1e4');
  await expect(page.getByRole('banner')).toContainText('You are at: episode 4');
});

test('a saved place that cannot be read is kept aside, and the page says so', async ({ page }) => {
  await page.goto('/your-data/');
  await expect(page.getByText('What you tell us stays on this device.')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('roll-call', '{"app":"roll-call","ver'));
  await page.goto('/your-data/');
  await expect(page.getByText('Your saved place could not be read.').first()).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('You are at: not started');
  expect(await page.evaluate(() => localStorage.getItem('roll-call.broken'))).toBe('{"app":"roll-call","ver');
});

test.describe('after episode 5', () => {
  test.use({ horizon: 's1e5' });

  test('the data leaves in one file that is the saved state', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');
    await page.goto('/your-data/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download your data' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^roll-call.*\.json$/);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse((await page.evaluate(() => localStorage.getItem('roll-call'))) ?? ''));
    expect(JSON.parse(file)).toMatchObject({
      app: 'roll-call',
      version: 1,
      horizon: 's1e5',
      watchedOn: {},
    });
  });

  test('everything can be forgotten, and the forgetting undone', async ({ page }) => {
    await page.goto('/your-data/');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByText('Forgotten. You are back at the start.')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('You are at: not started');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('banner')).toContainText('You are at: episode 5');
    await page.reload();
    await expect(page.getByRole('banner')).toContainText('You are at: episode 5');
  });

  test('what is forgotten stays forgotten', async ({ page }) => {
    await page.goto('/your-data/');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByRole('banner')).toContainText('You are at: not started');
    await page.reload();
    await expect(page.getByRole('banner')).toContainText('You are at: not started');
    expect(await page.evaluate(() => localStorage.getItem('roll-call'))).toBeNull();
  });
});
