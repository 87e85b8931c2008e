import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const GONE = 'The date of 12 March 2027 was taken back';
const ANSWER = 'Netflix took 12 March 2027 back, and hasn’t given season 2 a new date.';

test('a day that was taken back is said to be, on every page that speaks of it', async ({ page }) => {
  await page.goto('/?world=taken-back');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ANSWER);
  await expect(main).toContainText('Newest news we found: 2 November 2026, three weeks ago.');
  await expect(main).toContainText('Best guess: March 2027.');

  await goThroughMenu(page, 'Countdown');
  await expect(main).toContainText('D-?');
  await expect(page.getByRole('region', { name: 'The wait so far' }).getByRole('listitem').nth(-2)).toHaveText(
    /Filming finished\s*274–275 days ago/,
  );
  await expect(main).not.toContainText('Release date');

  await goThroughMenu(page, 'Status');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Season 2: filmed, not out, its date was taken back.',
  );
  const rung = (name: string) =>
    page.getByRole('region', { name: 'How far it is' }).getByRole('listitem').filter({ hasText: name }).first();
  await expect(rung('Release date')).toContainText('taken back');
  await rung('Out on Netflix').getByText('Out on Netflix').click();
  await expect(rung('Out on Netflix')).toContainText(
    /Said before\s*12 March 2027, until 2 November 2026\. Netflix said that the effects need more time\./,
  );

  await goThroughMenu(page, 'Updates');
  const told = main.getByRole('listitem').filter({ hasText: GONE });
  await expect(told).toContainText('2 November 2026');
  await expect(told).toContainText('Netflix said that the effects need more time.');
  await expect(main).toContainText('The date was announced: 12 March 2027');
});
