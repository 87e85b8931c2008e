import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';
import { firstLie, inTranslation, translatePages } from '#e2e/translator.ts';

const HEADLINE = /Season 2 comes out on Friday,? 12 March 2027\./;

test('an official day switches every page, and nothing says any more that none is known', async ({ page }) => {
  await page.goto('/?world=dated');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(main).toContainText('112 days to go.');
  await expect(main).toContainText('D-112');
  await expect(main).not.toContainText(/Best guess|no date/);

  await goThroughMenu(page, 'Countdown');
  await expect(main).toContainText(HEADLINE);
  await expect(main).toContainText('D-112');
  await expect(main).not.toContainText(/no da(te|y)\b/i);

  await goThroughMenu(page, 'Status');
  await expect(page.getByRole('heading', { level: 1, name: 'Season 2 comes out on 12 March 2027.' })).toBeVisible();
  const rungs = page.getByRole('region', { name: 'How far it is' }).getByRole('listitem');
  await expect(rungs.filter({ hasText: 'Release date' })).toContainText('where it is now');
  await expect(rungs.filter({ hasText: 'Out on Netflix' })).toContainText('to come12 March 2027');
  await expect(page.getByRole('region', { name: 'When' })).toContainText('12 March 2027, at 17:00 where you are.');

  await goThroughMenu(page, 'Updates');
  await expect(main.getByRole('listitem').first()).toContainText('The date was announced: 12 March 2027');
});

test('the countdown goes on on a translated page', async ({ page, now }) => {
  await translatePages(page, 'fonts', 'after');
  await page.goto('/countdown/?world=dated');
  const main = page.getByRole('main');
  await expect(main).toContainText(inTranslation('112 days to go'));
  await page.clock.setFixedTime(now + 86_400_000);
  // As when somebody comes back to it.
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(main).toContainText(inTranslation('111 days to go'));
  expect(await page.evaluate(firstLie)).toBeNull();
});
