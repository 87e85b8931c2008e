import { choice, KEY, report, reported, say, sheet } from '#e2e/reader-reports.ts';
import { expect, test } from '#e2e/test.ts';

test('whoever has everything forgotten has their reports forgotten, and gets them back with the rest', async ({
  page,
}) => {
  await page.goto('/your-data/');
  await page.getByRole('main').getByRole('button', { name: 'Something wrong?' }).click();
  await expect(choice(page)).toHaveCount(0);
  await say(page, 'Say it louder.');
  expect(await report(page).inputValue()).toMatch(/^### Public id\n\n\/\n\n### Field\n\nthe whole site\n/);
  await page.keyboard.press('Escape');
  await expect(reported(page).getByRole('listitem')).toContainText('the whole site: Say it louder.');
  await page.locator('summary', { hasText: 'Start over' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(reported(page)).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(reported(page).getByRole('listitem')).toHaveCount(1);
});

test('two tabs wait for the same, and what nobody can read is set aside', async ({ page, context }) => {
  await page.goto('/your-data/');
  await page.evaluate((key) => localStorage.setItem(key, 'what is this'), KEY);
  await page.reload();
  await expect(reported(page)).toContainText('We couldn’t read everything that waited here.');
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.broken`), KEY)).toBe('what is this');
  const other = await context.newPage();
  await other.goto('/your-data/');
  await other.getByRole('main').getByRole('button', { name: 'Something wrong?' }).click();
  await say(other, 'Say it louder.');
  await expect(reported(page).getByRole('listitem')).toHaveCount(1);
});

test('where nothing can be kept, the words are there to be sent', async ({ page }) => {
  await page.goto('/your-data/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('main').getByRole('button', { name: 'Something wrong?' }).click();
  await say(page, 'Say it louder.');
  await expect(sheet(page)).toContainText('This browser doesn’t let us keep it, so send it now.');
  await expect(report(page)).toHaveValue(/Say it louder\./);
  await expect(sheet(page).getByRole('button', { name: 'I’ve sent it' })).toHaveCount(0);
});
