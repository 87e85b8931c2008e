import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/test.ts';

/** A visitor who named a day before anything was announced. */
const withDay = (page: Page, day: string) =>
  page.addInitScript(
    (guess) => {
      // The blank page before the first one has no storage.
      if (!location.protocol.startsWith('http') || window.name === 'sealed') return;
      window.name = 'sealed';
      const state = { app: 'roll-call', version: 1, horizon: 'start', watchedOn: {} };
      localStorage.setItem('roll-call', JSON.stringify({ ...state, preferences: { guesses: [guess] } }));
    },
    { kind: 'day', season: 2, day, on: '2026-10-01' },
  );

test.use({ firstVisit: true });

const button = (page: Page) => page.getByRole('main').getByRole('button', { name: /^(Name your day|You sa(y|id) )/ });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Your day' });

test('while Netflix’s own day stands none is named, and one that was named before stays', async ({ page }) => {
  await page.goto('/status/?world=dated');
  await expect(page.getByRole('region', { name: 'When' })).toContainText('12 March 2027');
  await expect(button(page)).toHaveCount(0);
  await withDay(page, '2027-03-01');
  await page.goto('/countdown/?world=dated');
  await expect(button(page)).toContainText('You say 1 March 2027');
  await button(page).click();
  await expect(sheet(page).getByRole('button', { name: 'Take it back' })).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Name another day' })).toHaveCount(0);
});

test('once a date is taken back a day may be named again, and the one before stays', async ({ page }) => {
  await withDay(page, '2027-03-01');
  await page.goto('/countdown/?world=taken-back');
  await expect(button(page)).toContainText('You say 1 March 2027');
  await button(page).click();
  await expect(sheet(page).getByRole('button', { name: 'Name another day' })).toBeVisible();
});

test('the release tells how far off it was, and nothing can be taken back any more', async ({ page }) => {
  await withDay(page, '2026-10-27');
  await page.goto('/status/claims/?world=released');
  await expect(page.getByRole('region', { name: 'Your day' }).getByRole('listitem')).toHaveText(
    /^You: 27 October 2026\s*sealed on 1 October 2026\s*You were 3 days early$/,
  );
  await page.goto('/countdown/?world=released');
  await expect(button(page)).toContainText('You were 3 days early');
  await button(page).click();
  await expect(sheet(page)).toContainText('you said 27 October 2026.');
  await expect(sheet(page)).toContainText('You were 3 days early.');
  await expect(sheet(page).getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await sheet(page).getByRole('button', { name: 'Send a picture' }).click();
  await expect(page.getByRole('dialog', { name: 'A picture to send' }).getByRole('img')).toHaveAccessibleName(
    /^Season 2: I said 27\sOctober\s2026\./,
  );
});
