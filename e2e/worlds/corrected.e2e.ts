import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

test('a day that moved, a day that was wrong and a report that was withdrawn are told in plain words', async ({
  page,
}) => {
  await page.goto('/?world=corrected');
  const main = page.getByRole('main');
  await expect(main).toContainText(/Season 2 comes out on Friday,? 16 April 2027\. *147 days to go\./);

  await goThroughMenu(page, 'Updates');
  const told = (text: string) => main.getByRole('listitem').filter({ hasText: text });
  await expect(told('The date moved from 12 March to 16 April 2027')).toContainText('12 November 2026');
  await expect(told('The day filming finished was corrected from 18 to 20 February 2026')).toContainText(
    'The makers say that the last scenes were shot two days later.',
  );
  await expect(told('NewsX took this back')).toContainText('It had counted from another show.');

  await page.goto('/status/claims/?claim=newsx-late-2026');
  const claim = page.getByRole('article');
  await expect(claim).toContainText('Void');
  await expect(claim).toContainText('Taken back before it was due');
  await expect(claim).toContainText('Withdrawn on 5 November 2026. It had counted from another show.');
});
