import { ADDRESSES } from '#e2e/addresses.ts';
import { expect, test } from '#e2e/test.ts';
import { firstLie, inTranslation, translatePages, useTranslated } from '#e2e/translator.ts';

// Most people who read no English have the page translated by their browser, which then rewrites every text of it.
// Each half of the pages by one translator; all of them by each at both times, and more deeds, are in e2e/deep/; that its guard is needed is shown with 'fonts', before, in e2e/faults/.

// One of the addresses leads nowhere.
test.use({ expectedMessages: /404 \(Not Found\)/ });

for (const [kind, begins, half] of [
  ['in place', 'after', 0],
  ['joined', 'before', 1],
] as const)
  test(`pages translated ${begins} the app is there, ${kind}, say what they mean whatever is done`, async ({
    page,
  }) => {
    await translatePages(page, kind, begins);
    await useTranslated(
      page,
      ADDRESSES.filter((_, index) => index % 2 === half),
      2,
    );
  });

test('a history is read in on a translated page', async ({ page }) => {
  await translatePages(page, 'fonts', 'before');
  await page.goto('/your-data/');
  const buffer = Buffer.from('Title,Date\n"All of Us Are Dead: Season 1: Episode 3","1/30/22"\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'history.csv', mimeType: 'text/csv', buffer });
  const understood = page.getByRole('heading', { name: inTranslation('What this would change') });
  await expect(understood).toBeVisible();
  expect(await page.evaluate(firstLie)).toBeNull();
  await page.getByRole('button', { name: inTranslation('Apply') }).click();
  await expect(page.getByRole('heading', { name: inTranslation('Done') })).toBeFocused();
  expect(await page.evaluate(firstLie)).toBeNull();
});
