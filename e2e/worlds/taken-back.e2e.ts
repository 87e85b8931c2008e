import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

const GONE = 'The date of 12 March 2027 was taken back';

test('a day that was taken back is said to be, on every page that speaks of it', async ({ page }) => {
  await page.goto('/?world=taken-back');
  const main = page.getByRole('main');
  await expect(main).toContainText(`${GONE}. No new one yet. Filming wrapped in February 2026;`);
  await expect(main).toContainText('The newest news is from 2 November 2026 (three weeks ago).');
  await expect(main).toContainText('Rung 7 of 11: Post-production');
  await expect(page.getByRole('region', { name: 'Our estimate' })).toBeVisible();

  await goThroughMenu(page, 'Countdown');
  await expect(page.getByRole('region', { name: 'No bell set' })).toContainText(
    /274–275\s*days since\s*Filming wrapped/,
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

test('after two months nobody is told that there is no new one', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-02T12:00:00+09:00');
  await page.goto('/?world=taken-back');
  await expect(page.getByRole('main')).toContainText(
    "Season 2 isn't out, as far as we know, and we know of no date since that of 12 March 2027 was taken back.",
  );
});
