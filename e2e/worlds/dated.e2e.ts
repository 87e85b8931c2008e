import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const HEADLINE = 'Season 2 comes out on 12 March 2027, in 112 days.';

test('an official day switches every page', async ({ page }) => {
  await page.goto('/?world=dated');
  await expect(page.getByRole('main')).toContainText(HEADLINE);
  await expect(page.getByRole('main')).toContainText('Rung 9 of 11: Release date');
  await expect(page.getByRole('main')).toContainText('Until 12 March 2027');
  await expect(page.getByRole('region', { name: 'Our estimate' })).toHaveCount(0);

  await goThroughMenu(page, 'Countdown');
  await expect(page.getByRole('region', { name: 'Until 12 March 2027' })).toBeVisible();
  await expect(page.getByRole('timer').getByRole('time')).toHaveText('112 days 5 hours 0 minutes');
  await expect(page.getByRole('region', { name: 'No bell set' })).toHaveCount(0);

  await goThroughMenu(page, 'Status');
  await expect(page.getByRole('heading', { level: 1, name: 'Season 2 comes out on 12 March 2027.' })).toBeVisible();
  const rungs = page.getByRole('region', { name: 'How far it is' }).getByRole('listitem');
  await expect(rungs.filter({ hasText: 'Release date' })).toContainText('where it is now');
  await expect(rungs.filter({ hasText: 'Out on Netflix' })).toContainText('to come12 March 2027');
  await expect(page.getByRole('region', { name: 'When' })).toContainText('12 March 2027, at 17:00 where you are.');

  await goThroughMenu(page, 'Updates');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
    'The date was announced: 12 March 2027',
  );
});

test('nothing says any more that no date is known', async ({ page }) => {
  await page.goto('/countdown/?world=dated');
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/no date/i);
});

test('what was checked in February is not said to be as new as the announcement', async ({ page }) => {
  await page.goto('/?world=dated');
  await expect(page.getByRole('main')).toContainText(HEADLINE);
  await expect(page.getByRole('main')).not.toContainText('with a date announced when we last heard of it');
});
