import { goThroughMenu } from '#e2e/navigate.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

test('a dated drop that has passed switches every page', async ({ page }) => {
  await page.goto('/?world=released');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Season 2\s*It’s out\.$/);
  await expect(main).toContainText('Season 2 of All of Us Are Dead is on Netflix, since 30 October 2026.');
  await expect(main.getByRole('link', { name: 'Watch on Netflix' })).toHaveAttribute('href', /^https:/);
  // Its episodes are not in the story yet.
  await expect(main.getByRole('link', { name: 'Start episode 1' })).toHaveCount(0);
  await expect(main).toContainText(/1,736 days\s*you waited, since 28 January 2022/);
  await expect(main).not.toContainText(/no date|Best guess|Newest news/);
  await main.getByRole('button', { name: 'Send it' }).click();
  const picture = page.getByRole('dialog', { name: 'A picture to send' });
  await expect(picture.getByRole('img')).toHaveAccessibleName(/^1,736 days I waited\./);
  await picture.getByRole('button', { name: 'Close' }).click();

  await goThroughMenu(page, 'Countdown');
  await expect(main).toContainText('Season 2 is out, since 30 October 2026.');
  await expect(main).toContainText('It’s out.');
  await expect(main).not.toContainText(/no date/i);
  await expect(page.getByRole('timer')).toHaveCount(0);

  await goThroughMenu(page, 'Status');
  await expect(page.getByRole('heading', { level: 1, name: 'Season 2 is out, since 30 October 2026.' })).toBeVisible();
  const rungs = page.getByRole('region', { name: 'How far it is' }).getByRole('listitem');
  await expect(rungs.filter({ hasText: 'Out on Netflix' })).toContainText('where it is now30 October 2026');

  await goThroughMenu(page, 'Updates');
  const drop = page.getByRole('listitem').filter({ has: page.getByText('It came out', { exact: true }) });
  await expect(drop).toContainText('30 October 2026');

  await goThroughMenu(page, 'Who was right');
  await expect(page.getByRole('main')).toContainText('It came out: 30 Oct 2026');
  const claim = page.getByRole('listitem').filter({ hasText: 'The new season is set for 2026.' });
  await page.getByRole('link', { name: /^Every claim/ }).click();
  await retype(page.getByRole('searchbox', { name: 'Search the claims' }), '2026');
  await expect(claim.getByText('Came true', { exact: true })).toBeVisible();
});
