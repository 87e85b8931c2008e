import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

test('the start page answers in one sentence and says how old that answer is', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Roll Call' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText(
    "Season 2 isn't out, as far as we know, and we know of no date. Filming wrapped in February 2026; in post-production when we last heard of it.",
  );
  await expect(main).toContainText(
    "The newest news is from 23 February 2026 (nine months ago). Netflix's own weekly charts show no season 2 up to 19 July 2026. We may have missed a teaser, a date, a trailer or the release.",
  );
  await expect(main).toContainText('Rung 7 of 11: Post-production');
  await expect(page).toHaveTitle("Season 2 isn't out, as far as we know · All of Us Are Dead · Roll Call");
});

test('it leads on to the status and to the countdown', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Every rung, with its evidence' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Season 2/ })).toBeVisible();
  await page.getByRole('link', { name: 'Roll Call', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'The countdown' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Countdown' })).toBeVisible();
});

test('while there is no date it gives our estimate in one sentence, and says that it is ours', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Our estimate' })).toContainText(
    'Our estimate, not Netflix’s: around March 2027.',
  );
});

test('it offers the first episode to somebody who has not started', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue with episode 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Episode 1' })).toBeVisible();
});

test.describe('in the middle of the season', () => {
  test.use({ horizon: 's1e5' });

  test('it offers the episode that comes next', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Continue with episode 6' })).toBeVisible();
  });
});

test.describe('after the season', () => {
  test.use({ horizon: 's1e12' });

  test('it says that the season is finished', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('You have finished season 1.')).toBeVisible();
    await expect(page.getByRole('link', { name: /Continue with episode/ })).toHaveCount(0);
  });
});

test.describe('coming back', () => {
  const wasHere = (page: Page, day: string) =>
    page.addInitScript((today) => {
      // The blank page before the first one has no storage.
      if (!location.protocol.startsWith('http')) return;
      localStorage.setItem('roll-call.visits', JSON.stringify({ today, before: null }));
    }, day);

  test('after a long time what happened since is listed, and what was recorded counted', async ({ page }) => {
    await wasHere(page, '2026-02-01');
    await page.goto('/');
    const news = page.getByRole('region', { name: 'Since your last visit, 1 February 2026' });
    await expect(news).toContainText('Filming wrapped');
    await expect(news.getByRole('link', { name: /^\d+ claims were added$/ })).toBeVisible();
    await news.getByRole('link', { name: /^All \d+ updates$/ }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'new to you' }).first()).toBeVisible();
  });

  test('when nothing happened it says so, quietly', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-01T12:00:00+09:00'));
    await wasHere(page, '2026-11-25');
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Since your last visit, 25 November 2026' })).toContainText(
      'Nothing new.',
    );
  });

  test('a first visit has no such list', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: /^Since your last visit/ })).toHaveCount(0);
  });
});
