import { expect, test } from '#e2e/test.ts';

test('where the repository is known, a link fills in its form', async ({ page }) => {
  await page.goto('/countdown/');
  await page
    .getByRole('main')
    .locator('summary')
    .filter({ hasText: /^\d+ sources?/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Something wrong?' }).last().click();
  const sheet = page.getByRole('dialog', { name: 'Something wrong?' });
  const note = sheet.getByLabel('What is wrong?').locator('option').filter({ hasText: 'note: ' });
  await sheet.getByLabel('What is wrong?').selectOption(await note.getAttribute('value'));
  await sheet.getByLabel('What is right?').fill('At nine & not before.');
  await sheet.getByLabel('Where did you read it?').fill('https://www.news.example/nine');
  await sheet.getByLabel('What is that page called?').fill('When it comes');
  await sheet.getByRole('button', { name: 'Go on' }).click();
  const link = sheet.getByRole('link', { name: 'Post it on the project’s page' });
  await expect(link).toBeVisible();
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.origin + address.pathname).toBe('https://code.example/roll-call/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    template: 'correction.yml',
    title: 'Correction: watch/-, premiereHour.note.en',
    'public-id': 'watch/-',
    field: 'premiereHour.note.en',
    'right-value': 'At nine & not before.',
    'source-url': 'https://www.news.example/nine',
    'date-of-the-source': 'unknown',
    publisher: 'news.example',
    'title-of-the-source': 'When it comes',
  });
});
