import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

const notes = (page: Page) => page.getByRole('region', { name: 'Content notes' });
const SENTENCE = 'Pupils beat, threaten and humiliate other pupils.';

test('an episode names its topics and how strong they are, and no more until asked', async ({ page }) => {
  await page.goto('/episodes/1/');
  const bullying = notes(page).getByRole('listitem').filter({ hasText: 'Bullying' });
  await expect(bullying).toContainText('strong');
  await expect(notes(page)).toContainText('our own reading');
  expect(await page.content()).not.toContain(SENTENCE);
  await notes(page).getByText('Where the topics come from').click();
  await expect(notes(page).getByText(/^BBFC classification issues/)).toBeVisible();
});

test('the details come when asked for, each at its own point of the story, and the choice is remembered', async ({
  page,
}) => {
  await page.goto('/episodes/1/');
  await notes(page).getByText('Details', { exact: true }).click();
  await expect(notes(page).getByText(SENTENCE)).toBeVisible();
  await expect(notes(page).getByText('Hidden until you finish episode 1').first()).toBeVisible();
  await page.reload();
  await expect(notes(page).getByText(SENTENCE)).toBeVisible();
  await page.goto('/show/');
  await page.getByText('What it contains', { exact: true }).click();
  await expect(page.getByText('School bullying returns throughout.')).toBeVisible();
});

test('they can be turned off, and on again on “You”', async ({ page }) => {
  await page.goto('/episodes/1/');
  await notes(page).getByText('Off', { exact: true }).click();
  await expect(notes(page).getByText('You have turned the content notes off.')).toBeVisible();
  await expect(notes(page).getByText('Bullying')).toHaveCount(0);
  await page.goto('/your-data/#content-notes');
  const depth = page.getByRole('group', { name: 'How much the notes say' });
  await expect(depth.getByRole('radio', { name: 'Off' })).toBeChecked();
  await depth.getByText('Topics', { exact: true }).click();
  await page.goto('/episodes/1/');
  await expect(notes(page).getByText('Bullying')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('roll-call'))).not.toContain('contentNotes');
});

test('taking “I’ve watched this” back leaves the choice alone', async ({ page }) => {
  await page.goto('/episodes/1/');
  await page.getByRole('button', { name: 'I’ve watched this' }).click();
  await notes(page).getByText('Details', { exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'I’ve watched this' })).toBeVisible();
  await expect(notes(page).getByRole('radio', { name: 'Details' })).toBeChecked();
});
