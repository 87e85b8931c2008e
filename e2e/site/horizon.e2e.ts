import { episodes } from '#e2e/facts.ts';
import { horizonControl, moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

const third = episodes.find(({ number }) => number === 3);

test('moving the horizon opens everything on the page at once, asks no server and says so politely', async ({
  page,
}) => {
  await page.goto('/episodes/3/');
  const envelope = page.getByRole('button', { name: /^\d+ moments, sealed/ });
  // With the sources there, the page has all that it ever asks for.
  await page.getByText('Sources for this page').click();
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') })
      .first(),
  ).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await moveHorizon(page, 'I have finished episode 3');
  const announcement = page.getByRole('status').filter({ hasText: 'Now showing what is safe at: episode 3.' });
  await expect(announcement).toHaveCount(1);
  await expect(page.getByText(third?.premise.value.en ?? '')).toBeVisible();
  await expect(page.getByText(third?.outcome.value.en ?? '')).toBeVisible();
  const events = page.getByRole('region', { name: 'What happens' });
  for (const { detail } of third?.keyEvents ?? []) await expect(events).toContainText(detail.value.text.en);
  await expect(page.getByRole('region', { name: 'Who’s in it' }).getByRole('link').first()).toBeVisible();
  await expect(envelope).toHaveCount(0);

  await moveHorizon(page, 'I have not started');
  await expect(envelope).toBeVisible();
  expect(await page.content()).not.toContain(third?.outcome.value.en);
  expect(requests).toEqual([]);
});

test('the horizon goes with the visitor from page to page and over a reload', async ({ page }) => {
  await page.goto('/cast/');
  await moveHorizon(page, 'I have finished episode 1');
  await expect(page.getByText(/^\d+ people you have met$/)).toBeVisible();
  await page.getByRole('link', { name: 'Episodes', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('1 watched, 11 to go');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('1 watched, 11 to go');
  // Nobody has moved: nothing is said aloud.
  await expect(page.getByRole('status').filter({ hasText: 'Now showing' })).toHaveCount(0);
});

test('the title of a page follows the horizon', async ({ page }) => {
  await page.goto('/cast/lee-na-yeon/');
  await expect(page).toHaveTitle('Somebody you have not met yet · Roll Call');
  await moveHorizon(page, 'I have finished episode 1');
  await expect(page).toHaveTitle('Lee Na-yeon · Roll Call');
  await moveHorizon(page, 'I have not started');
  await expect(page).toHaveTitle('Somebody you have not met yet · Roll Call');
});

test('the control opens and closes by keyboard', async ({ page }) => {
  await page.goto('/');
  const choice = page.getByRole('banner').getByLabel('How far are you?');
  await horizonControl(page).focus();
  await page.keyboard.press('Enter');
  await expect(choice).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
});
