import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

// What is told at which point is tested beside the code (src/domain/people/recap.test.ts, ties.test.ts).

const recap = (page: Page) => page.getByRole('region', { name: 'Who was that again?' });
const happened = (page: Page) => page.getByRole('region', { name: 'What happened' });
const ties = (page: Page) => page.getByRole('region', { name: 'Ties' });

test('before the first episode there are no ties, nothing has happened, and the role waits', async ({ page }) => {
  await page.goto('/cast/lee-cheong-san/');
  await expect(page.getByRole('heading', { level: 1, name: 'Lee Cheong-san 이청산' })).toBeVisible();
  await expect(page.getByText('Played by Yoon Chan-young')).toBeVisible();
  // Who else they are is no secret; without a year of birth that somebody prints who may be asked, no age is told.
  await expect(
    page.getByText('You may know the actor from When a Man Loves (2013), Mama (2014) and Delivery Man (2023).'),
  ).toBeVisible();
  await expect(page.getByText(/born in/)).toHaveCount(0);
  await expect(ties(page)).toContainText('No ties yet, as far as you are.');
  await expect(happened(page)).toHaveCount(0);
  await expect(recap(page)).toContainText('Hidden until you finish episode 1');
  await expect(recap(page)).toContainText('Nothing has happened to them yet, as far as you are.');
});

test('a year leaves two ages, on their own page alone, and its sources stand with the others', async ({ page }) => {
  await page.goto('/cast/nam-on-jo/');
  await expect(
    page.getByText('Played by Park Ji-hu 박지후, born in 2003, so 16 or 17 when filming began and 22 or 23 now'),
  ).toBeVisible();
  await page.getByText(/^\d+ sources$/).click();
  await expect(page.getByRole('link', { name: 'Park Ji-hu', exact: true })).toHaveAttribute(
    'href',
    'https://de.wikipedia.org/wiki/Park_Ji-hu',
  );
  await page.goto('/cast/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/born in|2003/)).toHaveCount(0);
});

test.describe('after episode 6', () => {
  test.use({ horizon: 's1e6' });

  test('a page tells as much as the visitor knows, and ties lead on by keyboard', async ({ page }) => {
    await page.goto('/cast/lee-cheong-san/');
    await expect(recap(page)).toContainText('The last we hear, in episode 6: Back with the class.');
    await expect(happened(page).getByRole('listitem')).toHaveText([/^Episode 4, no word/i, /^Episode 6, present/i]);
    await expect(ties(page).getByRole('link', { name: 'childhood friend of Nam On-jo' })).toBeVisible();
    // Whose feelings are told in episode 8.
    await expect(ties(page)).not.toContainText('has feelings for');
    await happened(page)
      .getByText(/^All \d+ moments they are in$/)
      .click();
    await expect(happened(page)).toContainText('Su-hyeok leaps to a fire hose to save Cheong-san.');
    const friend = ties(page).getByRole('link', { name: /Han Gyeong-su/ });
    await friend.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Han Gyeong-su/ })).toBeVisible();
    await expect(page).toHaveTitle('Han Gyeong-su · Roll Call');
  });
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('the news comes first, and what is only said is not told as certain', async ({ page }) => {
    await page.goto('/cast/nam-on-jo/');
    await expect(page.getByText('Back in season 2 It’s official.')).toBeVisible();
    await expect(page.getByText('Also written: On-jo, Nam Onjo, Nam On Jo')).toBeVisible();
    await ties(page).getByRole('link', { name: 'daughter of Nam So-ju' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Nam So-ju/ })).toBeVisible();
    await expect(ties(page).getByRole('link', { name: 'father of Nam On-jo' })).toBeVisible();
    await expect(page.getByText(/in season 2/)).toHaveCount(0);
    // Who came later has no age at the first filming.
    await page.goto('/cast/so-ju-ran/');
    await expect(page.getByText('Played by Kim Si-eun 김시은, born in 1999, so 26 or 27 now')).toBeVisible();
    await page.goto('/cast/yoon-gwi-nam/');
    await expect(page.getByText('Maybe back in season 2 Not confirmed.')).toBeVisible();
  });

  test('a fate that no episode is known for is told, and said so', async ({ page }) => {
    await page.goto('/cast/park-chang-hoon/');
    await expect(happened(page).getByRole('listitem')).toHaveText([/^Nobody says when, turned/]);
  });
});
