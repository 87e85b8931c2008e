import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

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
  await expect(page.getByRole('heading', { level: 1, name: 'Status' })).toBeVisible();
  await expect(main).toContainText(HEADLINE);
  const rungs = page.getByRole('region', { name: 'The ladder' }).getByRole('heading', { level: 3 });
  await expect(rungs.filter({ hasText: 'Date announced' })).toContainText('last known stage');
  await expect(rungs.filter({ hasText: 'Released' })).toContainText('has a date ahead');

  await goThroughMenu(page, 'Updates');
  await expect(main.getByRole('listitem').first()).toContainText('The date was announced: 12 March 2027');
});
