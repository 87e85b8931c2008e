import type { Page } from '@playwright/test';

import { casting } from '#e2e/facts.ts';
import { horizonControl } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

const steps = (page: Page) => page.getByRole('region', { name: 'How far it is' }).locator('ol > li > details');
const step = (page: Page, name: string) => steps(page).filter({ hasText: new RegExp(`^${name},`) });

/** The files of sources that a page asks for. */
function sourcesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/sources-[^/]*\.json$/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('the answer, the ladder with its eleven steps, the estimate and the finding stand open for everybody', async ({
  page,
}) => {
  await page.goto('/status/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Season 2: filmed. Not out and no date, as far as we know.',
  );
  await expect(page).toHaveTitle('Season 2 isn’t out, as far as we know · Roll Call');
  await expect(page.getByRole('main')).toContainText('no season 2 up to 19 July 2026.');
  // What a machine looked at is said only where the build was told.
  await expect(page.getByRole('main')).not.toContainText('A machine');
  await expect(page.getByText('6 done, 1 running, 4 to go')).toBeVisible();
  await expect(steps(page).locator('> summary')).toHaveText([
    /^Renewed, done6 June 2022$/,
    /^Pre-production, done/,
    /^Casting, done/,
    /^Script reading, done/,
    /^Filming started, doneJuly 2025$/,
    /^Filming finished, done18 February 2026$/,
    /^Post-production, where it is nowsince February 2026The last we know, as of 23 February 2026\.$/,
    /^First teaser, to come$/,
    /^Release date, to comenot named$/,
    /^Full trailer, to come$/,
    /^Out on Netflix, to come$/,
  ]);
  await expect(page.getByRole('region', { name: 'When' })).toContainText('Best guess: March 2027.');
  const right = page.getByRole('region', { name: 'Who was right' });
  await expect(right).toContainText(/\d+ predictions have come due\. \d+ were wrong\./);
  await right.getByRole('link', { name: 'See the predictions' }).click();
  await expect(page).toHaveURL(/\/status\/claims\/$/);
});

test('a step opens into what is known of it and what others say; sources come when they are asked for', async ({
  page,
}) => {
  const asked = sourcesAsked(page);
  await page.goto('/status/');
  await step(page, 'Filming finished').locator('> summary').click();
  await expect(step(page, 'Filming finished')).toContainText(
    'Others say19 February 2026 (we count with both). A day later than NewsX and Blue Roads have it.',
  );
  await step(page, 'Renewed').locator('> summary').click();
  await expect(step(page, 'Renewed').getByText('Was season 2 renewed at all?')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByText('Sources for this page').click();
  await expect.poll(() => asked.length).toBe(1);
  await expect(step(page, 'Renewed')).toContainText('Unnamed blog, undated');
});

test('who is in it is one sealed envelope, which opens when that is meant', async ({ page }) => {
  await page.goto('/status/');
  const envelope = page.getByRole('region', { name: 'Who’s in it, and the story' });
  await expect(envelope).toContainText('Spoils season 1');
  await expect(envelope).not.toContainText(/\d (confirmed|names?)/);
  for (const { actor } of casting) await expect(page.getByText(actor.en)).toHaveCount(0);
  await envelope.getByRole('button', { name: 'Open it anyway' }).click();
  await envelope.getByRole('button', { name: 'Keep it sealed' }).click();
  await expect(horizonControl(page)).toHaveText('You are at: not started');
  await envelope.getByRole('button', { name: 'Open it anyway' }).click();
  await envelope.getByRole('button', { name: 'Yes, open it' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Back from season 1' })).toBeVisible();
  await expect(horizonControl(page)).toHaveText('You are at: season 2 news');
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('eight faces stand open, and every other name is under one fold, with what it is worth', async ({ page }) => {
    await page.goto('/status/');
    const cast = page.getByRole('region', { name: 'Who’s in it' });
    await expect(cast).toContainText('8 confirmed by Netflix');
    await expect(cast.getByRole('link')).toHaveCount(8);
    await cast.getByText('Not confirmed', { exact: true }).click();
    for (const { actor } of casting.slice(8))
      await expect(cast.getByText(actor.en, { exact: true }).first()).toBeVisible();
    await expect(cast.getByRole('listitem').filter({ hasText: 'Roh Yoon-seo' }).first()).toContainText('out again');
    await cast.getByRole('link', { name: /^On-jo played by Park Ji-hu/ }).click();
    await expect(page).toHaveURL(/\/cast\/nam-on-jo\/$/);
  });

  test('the address of a question leads to the step, the row or the person that it is about', async ({ page }) => {
    await page.goto('/status/#contradiction-renewed');
    await expect(step(page, 'Renewed').getByText('Others say')).toBeInViewport();
    // And so does an address that changes while the page is open.
    await page.evaluate(() => (location.hash = '#contradiction-seo-ji-hoon'));
    await expect(page.getByText('Is Seo Ji-hoon in season 2?')).toBeInViewport();
    await page.evaluate(() => (location.hash = '#comparables'));
    await expect(page.getByRole('columnheader', { name: 'Filming finished' })).toBeVisible();
    await page.evaluate(() => (location.hash = '#contradiction-wu-jin-name'));
    await expect(page).toHaveURL(/\/cast\/jang-wu-jin\/#contradiction-wu-jin-name$/);
    await expect(page.getByText("What is Wu-jin's family name?")).toBeInViewport();
  });
});
