import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';

import { expect, test } from '#e2e/test.ts';

const fold = (page: Page, title: string) => page.locator('summary', { hasText: title });
const place = (page: Page) => page.getByRole('region', { name: 'Where you are' }).getByLabel('How far are you?');

/** Says, once asked, whether the browser keeps what is stored, and counts how often it was asked. */
const promise = (page: Page) =>
  page.addInitScript(() => {
    let asked = 0;
    navigator.storage.persisted = () => Promise.resolve(asked > 0);
    navigator.storage.persist = () => {
      asked += 1;
      document.documentElement.dataset['promiseAsked'] = String(asked);
      return Promise.resolve(true);
    };
  });

test('the place is set here and remembered, the browser is asked once to keep it, and all of it can be forgotten', async ({
  page,
}) => {
  await promise(page);
  await page.goto('/your-data/');
  await expect(page.getByRole('heading', { level: 1, name: 'You' })).toBeVisible();
  await expect(fold(page, 'To another tracker')).toContainText('Nothing to take along yet');
  await fold(page, 'On this device').click();
  await expect(page.getByText('Your browser may clear it')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-promise-asked');

  await place(page).selectOption({ label: 'I have finished episode 4' });
  await expect(page.getByText('Your browser has promised to keep it')).toBeVisible();
  await place(page).selectOption({ label: 'I have finished episode 5' });
  await expect(page.getByText('5 of 12 watched')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-promise-asked', '1');
  await page.reload();
  await expect(place(page)).toHaveValue('s1e5');
  await expect(page.getByRole('banner')).toContainText('You are at: episode 5');

  await fold(page, 'Start over').click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByText('Forgotten. You are back at the start.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('You are at: not started');
  expect(await page.evaluate(() => localStorage.getItem('roll-call'))).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('banner')).toContainText('You are at: episode 5');
});

test.describe('after episode 2', () => {
  test.use({ horizon: 's1e2' });

  test('what was watched leaves for other trackers, under the names they look for', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');
    await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
    // An address that names a part of the page opens it.
    await page.goto('/your-data/#trackers');
    const take = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const trakt = await take('File for Trakt');
    expect(trakt.name).toBe('tvtime-export-2026-11-21.zip');
    expect(Object.keys(unzipSync(trakt.bytes))).toEqual([
      'tvtime-series-2026-11-21.json',
      'tvtime-series-episodes-2026-11-21.csv',
    ]);
    const [show] = JSON.parse((await take('File for SeriesGuide')).bytes.toString('utf8'));
    expect(show.seasons[0].episodes.map(({ episode }: { episode: number }) => episode)).toEqual([1, 2]);
  });
});
