import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { expect, test } from '#e2e/test.ts';

const TODAY = new Date('2026-11-21T12:00:00Z');

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('before the first episode there is nothing to take to another tracker', async ({ page }) => {
  await page.goto('/your-data/');
  const file = page.getByRole('region', { name: 'Your file' });
  await expect(file).toContainText('nothing to take along before the first episode');
  await expect(file.getByRole('button')).toHaveText(['Download your data']);
});

test.describe('after episode 2', () => {
  test.use({ horizon: 's1e2' });
  test.skip(({ browserName }) => browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await page.goto('/episodes/3/');
    await page.getByRole('button', { name: /^I’ve watched / }).click();
    await page.goto('/your-data/');
  });

  test('Trakt gets its ZIP: the episodes so far, with the days that are known', async ({ page }) => {
    const { name, bytes } = await download(page, 'File for Trakt');
    expect(name).toBe('tvtime-export-2026-11-21.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['tvtime-series-2026-11-21.json', 'tvtime-series-episodes-2026-11-21.csv']);
    const [series] = JSON.parse(strFromU8(files['tvtime-series-2026-11-21.json'] ?? new Uint8Array()));
    expect(series).toMatchObject({ title: 'All of Us Are Dead', id: { imdb: 'tt14169960' } });
    expect(
      series.seasons.map((season: { episodes: { number: number; watched_at: string | null }[] }) =>
        season.episodes.map((episode) => [episode.number, episode.watched_at]),
      ),
    ).toEqual([
      [
        [1, null],
        [2, null],
        [3, '2026-11-21'],
      ],
    ]);
  });

  test('SeriesGuide gets its backup, with a warning beside it', async ({ page }) => {
    await expect(page.getByText(/replaces everything that is in SeriesGuide/)).toBeVisible();
    const { bytes } = await download(page, 'File for SeriesGuide');
    const [show] = JSON.parse(bytes.toString('utf8'));
    expect(show.seasons[0].episodes.map(({ episode }: { episode: number }) => episode)).toEqual([1, 2, 3]);
  });
});

test.describe('what the browser promises', () => {
  const promise = (granted: boolean) => (page: Page) =>
    page.addInitScript((answer) => {
      let asked = 0;
      navigator.storage.persisted = () => Promise.resolve(answer && asked > 0);
      navigator.storage.persist = () => {
        asked += 1;
        document.documentElement.dataset['promiseAsked'] = String(asked);
        return Promise.resolve(answer);
      };
    }, granted);
  const place = (page: Page) => page.getByRole('region', { name: 'Where you are' }).getByLabel('How far are you?');

  test('it is asked once, after the first thing that was saved, and the page says what it promised', async ({
    page,
  }) => {
    await promise(true)(page);
    await page.goto('/your-data/');
    await expect(page.getByText('It may clear it when space runs short')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-promise-asked');
    await place(page).selectOption({ label: 'I have finished episode 4' });
    await expect(page.getByText('It has promised not to clear it')).toBeVisible();
    await place(page).selectOption({ label: 'I have finished episode 5' });
    await expect(page.getByRole('banner')).toContainText('You are at: episode 5');
    await expect(page.locator('html')).toHaveAttribute('data-promise-asked', '1');
  });

  test('where it promises nothing, the page advises to keep the file', async ({ page }) => {
    await promise(false)(page);
    await page.goto('/your-data/');
    await place(page).selectOption({ label: 'I have finished episode 4' });
    await expect(page.locator('html')).toHaveAttribute('data-promise-asked', '1');
    await expect(page.getByText('Download your file from time to time.')).toBeVisible();
  });
});
