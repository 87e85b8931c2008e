import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

/** What each page says when its lists have nothing in them. */
const PAGES = [
  ['Episodes', 'Episodes', /No episode is recorded\./],
  ['Cast', 'The class', /0 people|Nobody to show yet\./],
  ['Roll call', 'The class', /The register opens with episode 1\./],
  ['Status', 'Status', /we know of no date\. Nothing is recorded of season 2\./],
  ['Claims', 'Claims', /0 claims/],
  ['Countdown', 'Countdown', /We know of no date from Netflix/],
  ['The show', /All of Us Are Dead/, /Nothing to show where you are\./],
  ['Updates', 'Updates', /Nothing to show yet\./],
  ['Your data', 'Your data', /This browser keeps your place\./],
  ['Sources', 'Sources', /0 sources/],
  ['Home', 'Roll Call', /we cannot say how old it is/],
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
  await expect(page.getByRole('main')).toContainText('Nothing is recorded of season 2.');
  await expect(page.getByText('You have finished season 1.')).toHaveCount(0);
  await goThroughMenu(page, 'Episodes');
  await expect(page.getByText('No episode is recorded.')).toBeVisible();
  await expect(page.getByText('All 0 watched')).toHaveCount(0);
});

test('no filter is blamed where there is nothing to filter', async ({ page }) => {
  await page.goto('/status/claims/?world=empty');
  await expect(page.getByText('0 claims')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear the filters' })).toHaveCount(0);
});

test('an episode and a person that are not in the lists are not found', async ({ page }) => {
  await page.goto('/episodes/1/?world=empty');
  await expect(page.getByText('Error 404: there is no such page.')).toBeVisible();
  await page.goto('/cast/nam-on-jo/');
  await expect(page.getByText('Error 404: there is no such page.')).toBeVisible();
});

test('where nothing is recorded nothing contradicts itself', async ({ page }) => {
  await page.goto('/status/?world=empty');
  await expect(page.getByText('No contradictions are recorded.')).toBeVisible();
  await expect(page.getByText('This is what they got wrong.')).toHaveCount(0);
});
