import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

/** What each page says when its lists have nothing in them. */
const PAGES = [
  ['Episodes', 'Episodes', /We have no episodes to show\./],
  ['Class', 'The class', /0 people|Nobody to show yet\./],
  ['Register', 'The class', /The register opens with episode 1\./],
  ['Status', /^Season 2: not out/, /No prediction has come due\./],
  ['Who was right', 'No prediction has come due.', /No claim is recorded\./],
  ['Countdown', 'Countdown', /We know of no day/],
  ['The show', /All of Us Are Dead/, /We know of no place to watch it\./],
  ['Show and webtoon', 'The show and the webtoon', /Nothing to compare yet\./],
  ['While you wait', 'While you wait', /We have nothing to suggest yet\./],
  ['Updates', 'Updates', /Nothing to show yet\./],
  ['You', 'You', /What you tell us stays on this device\./],
  ['Sources', 'Sources', /0 sources/],
  ['Today', /^Season 2 isn’t out/, /we cannot say how old it is/],
] as const;

for (const horizon of ['start', 's2-news']) {
  test.describe(`at ${horizon}`, () => {
    test.use({ horizon });

    test('every page stands and says that there is nothing', async ({ page }) => {
      await page.goto('/?world=empty');
      for (const [link, heading, says] of PAGES) {
        await goThroughMenu(page, link);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await expect(page.getByRole('main')).toContainText(says);
      }
    });
  });
}

test('nobody is told that they have finished what is not there', async ({ page }) => {
  await page.goto('/?world=empty');
  await expect(page.getByRole('main')).toContainText('Nothing is recorded of season 2 of All of Us Are Dead.');
  await expect(page.getByText('You have finished season 1.')).toHaveCount(0);
  await goThroughMenu(page, 'Episodes');
  await expect(page.getByText('We have no episodes to show.')).toBeVisible();
  await expect(page.getByText('All 0 watched')).toHaveCount(0);
});

test('an episode and a person that are not in the lists are not found', async ({ page }) => {
  await page.goto('/episodes/1/?world=empty');
  await expect(page.getByText('Error 404: there is no such page.')).toBeVisible();
  await page.goto('/cast/nam-on-jo/');
  await expect(page.getByText('Error 404: there is no such page.')).toBeVisible();
});
