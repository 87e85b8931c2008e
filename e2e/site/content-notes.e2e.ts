import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

const notes = (page: Page) => page.getByRole('region', { name: 'Content notes' });
/** What is open, on a page that folds its notes to a line. */
const open = (page: Page) => notes(page).locator('summary').first().click();
const SENTENCE = 'Pupils beat, threaten and humiliate other pupils.';

test('an episode names its topics in a line, how strong they are behind it, and no more until asked', async ({
  page,
}) => {
  await page.goto('/episodes/1/');
  await expect(notes(page)).toContainText(/Contains: bullying, .+\. Details/);
  await open(page);
  await expect(notes(page).getByRole('listitem').filter({ hasText: 'Bullying' })).toContainText('strong');
  expect(await page.content()).not.toContain(SENTENCE);
  await notes(page).getByText('Where the topics come from').click();
  await expect(notes(page).getByText(/^BBFC classification issues/)).toBeVisible();
});

test('how much they say is chosen once, holds everywhere, stays when “I’ve watched it” is taken back, and can be off', async ({
  page,
}) => {
  await page.goto('/episodes/1/');
  await page.getByRole('button', { name: 'I’ve watched episode 1' }).click();
  await open(page);
  const details = notes(page).getByRole('radio', { name: 'Details' });
  await details.press('Space');
  await expect(details).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'I’ve watched episode 1' })).toBeVisible();
  await page.reload();
  // Whoever asked for details finds them open, each sealed until its own point of the story.
  await expect(notes(page).getByText(SENTENCE)).toBeVisible();
  await expect(notes(page).getByText('Hidden until you finish episode 1').first()).toBeVisible();
  await page.goto('/show/');
  await page.getByText('What it contains', { exact: true }).click();
  await expect(page.getByText('School bullying returns throughout.')).toBeVisible();
  await page.goto('/your-data/#content-notes');
  const depth = page.getByRole('group', { name: 'How much the notes say' });
  await depth.getByText('Off', { exact: true }).click();
  await page.goto('/episodes/1/');
  await expect(notes(page)).toContainText('You’ve turned the content notes off.');
  await expect(notes(page).getByText('Bullying')).toHaveCount(0);
});
