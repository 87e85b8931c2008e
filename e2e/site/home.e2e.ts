import type { Page } from '@playwright/test';

import { horizonControl } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

test('the heading is the answer; under it what we know, our guess as a picture, and how old that is', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Season 2 isn’t out, as far as we know, and we know of no date.',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('Filming of All of Us Are Dead finished in February 2026. Best guess: March 2027.');
  await expect(main).toContainText(/Half fall before \d+ March, about one in \w+ after June\./);
  await expect(main).toContainText(
    "Newest news we found: 23 February 2026, nine months ago. Netflix's own weekly charts show no season 2 up to 19 July 2026.",
  );
  await expect(page).toHaveTitle('All of Us Are Dead season 2: no release date, as far as we know · Roll Call');
  await main.getByRole('link', { name: 'How we come to this estimate' }).click();
  await expect(page).toHaveURL(/\/status\/#when$/);
});

test('whoever has watched the next episode hears the roll called on its page, and can take that back', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'I’ve watched it' }).click();
  await expect(page).toHaveURL(/\/episodes\/1\/$/);
  const roll = page.getByRole('region', { name: 'Calling the roll' });
  await expect(roll.getByRole('heading')).toBeFocused();
  await expect(horizonControl(page)).toHaveText('You are at: episode 1');
  await roll.getByRole('button', { name: 'Undo' }).click();
  await expect(horizonControl(page)).toHaveText('You are at: not started');
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^Next: episode 1/ })).toBeVisible();
  await page.getByRole('link', { name: 'Open episode 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Episode 1' })).toBeVisible();
});

test.describe('after the season', () => {
  test.use({ horizon: 's1e12' });

  test('the news of the next one is offered, and once it is wanted, who comes back', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Season 2 news: safe to open?' })).toBeVisible();
    await page.getByRole('button', { name: 'Show season 2 news' }).click();
    const faces = page.getByRole('region', { name: 'Who comes back' }).getByRole('listitem');
    await expect(faces).toHaveCount(4);
    await expect(faces.first().getByRole('link')).toHaveAttribute('href', /^\/cast\//);
    await expect(horizonControl(page)).toHaveText('You are at: season 2 news');
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
    await expect(news).toContainText('Post-production began');
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
});
