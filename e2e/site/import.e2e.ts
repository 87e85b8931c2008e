import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { horizonControl } from '#e2e/horizon.ts';
import { keep, test as siteTest } from '#e2e/release-site.ts';
import { expect, test } from '#e2e/test.ts';

const HISTORY = [
  'Title,Date',
  '"All of Us Are Dead: Season 1: Episode 6","2/13/22"',
  '"The Matrix","2/2/22"',
  ...[4, 3, 2, 1].map((episode) => `"All of Us Are Dead: Season 1: Episode ${episode}","2/${episode}/22"`),
  '"All of Us Are Dead: Season 1 (Trailer)","1/28/22"',
].join('\r\n');

const ACTIVITY = [
  'Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country',
  'Sam,2022-01-29 20:12:03,00:48:22,,All of Us Are Dead: Season 1: Episode 1,,Smart TV,00:48:22,00:48:22,KR (South Korea)',
  'Mum,2022-01-28 20:12:03,01:06:00,,Dark: Season 1: Secrets,,Smart TV,01:06:00,01:06:00,KR (South Korea)',
].join('\n');

/** Lets files fall onto the middle of the page, as a hand does. */
async function drop(page: Page, name: string, text: string) {
  const files = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name));
      return transfer;
    },
    { name, text },
  );
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragenter', { dataTransfer: files });
  await expect(page.getByText('Drop it here')).toBeVisible();
  await heading.dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByText('Drop it here')).toBeHidden();
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByLabel('Choose files')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('roll-call'));
const moving = (page: Page) => page.getByRole('region', { name: 'Moving and keeping' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 3, name });

siteTest.describe('on a phone', () => {
  siteTest.use({ viewport: { width: 360, height: 740 } });

  siteTest(
    'a Netflix file sets the place with one yes, without a network, and can be undone',
    async ({ page, server }) => {
      await keep(page);
      await server.stop();
      await page.goto('/your-data/');
      const before = await stored(page);
      await drop(page, 'NetflixViewingHistory.csv', HISTORY);
      await expect(heading(page, 'What this would change')).toBeFocused();
      await expect(page.getByText('5 episodes of the show found.')).toBeVisible();
      await expect(page.getByText('From not started to episode 4.')).toBeVisible();
      await expect(page.getByText('a trailer or another extra')).toBeVisible();
      await expect(page.getByText('1 entry is about other things.')).toBeVisible();
      await expect(horizonControl(page)).toContainText('not started');
      expect(await stored(page)).toBe(before);

      await page.getByRole('button', { name: 'Apply' }).click();
      await expect(heading(page, 'Done')).toBeFocused();
      await expect(horizonControl(page)).toContainText('episode 4');
      expect(JSON.parse((await stored(page)) ?? '')).toMatchObject({
        horizon: 's1e4',
        watchedOn: { s1e1: '2022-02-01', s1e4: '2022-02-04', s1e6: '2022-02-13' },
      });
      await moving(page).getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('Undone. Everything is as it was.')).toBeVisible();
      expect(await stored(page)).toBe(before);
    },
  );

  siteTest('what the share sheet hands over without a network waits on the page, once', async ({ page, server }) => {
    await keep(page);
    await server.stop();
    const answer = await page.evaluate(async (text) => {
      const form = new FormData();
      form.append('files', new File([text], 'NetflixViewingHistory.csv', { type: 'text/csv' }));
      return (await fetch('/your-data/', { method: 'POST', body: form, redirect: 'manual' })).type;
    }, HISTORY);
    expect(answer).toBe('opaqueredirect');
    await page.goto('/your-data/');
    await expect(page.getByText('5 episodes of the show found.')).toBeVisible();
    await expect(page.getByText('In: NetflixViewingHistory.csv')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).not.toContain('roll-call.shared');
    await page.reload();
    await expect(page.getByRole('heading', { level: 3, name: 'Bring what you have watched' })).toBeVisible();
    await expect(heading(page, 'What this would change')).toBeHidden();
  });
});

test.describe('somebody who is further already', () => {
  test.use({ horizon: 's1e9' });

  test('a backup restores a wiped device byte for byte', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');
    await page.goto('/your-data/');
    // What a newer release may have written, in its own order.
    const text =
      '{"preferences":{"zebra":[1,{"b":2,"a":"<b>&"}],"horizonAsked":true},"watchedOn":{"s1e9":"2022-02-03","s1e1":"2022-01-28"},"horizon":"s1e9","version":1,"app":"roll-call"}';
    await page.evaluate((state) => localStorage.setItem('roll-call', state), text);
    await page.reload();
    await page.locator('summary', { hasText: 'Backup' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download your data' }).click(),
    ]);
    const file = readFileSync(await download.path());
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await choose(page, 'roll-call.json', file);
    await expect(page.getByText('It holds: episode 9, 2 dates.')).toBeVisible();
    expect(await stored(page)).toBeNull();
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(heading(page, 'Done')).toBeFocused();
    expect(await stored(page)).toBe(text);
    await expect(horizonControl(page)).toContainText('episode 9');
    await moving(page).getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Undone.')).toBeVisible();
    expect(await stored(page)).toBeNull();
  });
});

test('a wrong file is refused in a sentence and changes nothing', async ({ page }) => {
  await page.goto('/your-data/');
  const before = await stored(page);
  for (const [name, content, sentence] of [
    ['icon.png', readFileSync('public/screenshots/cast.webp'), 'It isn’t text'],
    ['<img src=x onerror=alert(1)>.csv', '', 'It is empty.'],
    [
      'watched.csv',
      'Date,Name,Year,Letterboxd URI\n2022-01-28,Dune,2021,https://example.org',
      'Letterboxd. It names films',
    ],
    [
      'letters.csv',
      Buffer.from('Title,Date\n\xfd a\xfeb \xfdA\xd7a \xf7 \xb6a,1/2/22', 'latin1'),
      'The letters of this file are broken',
    ],
  ] as const) {
    await choose(page, name, content);
    await expect(heading(page, 'We can’t read this')).toBeFocused();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(heading(page, 'We can’t read this')).toBeHidden();
  }
  expect(await stored(page)).toBe(before);
});

test('the keyboard answers which profile is theirs, and applies', async ({ page }) => {
  await page.goto('/your-data/');
  await choose(page, 'ViewingActivity.csv', ACTIVITY);
  await expect(heading(page, 'One question first')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('group', { name: 'Which profile is yours?' }).getByLabel('Sam', { exact: true }),
  ).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('There is nothing about the show in it.')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('1 episode of the show found.')).toBeVisible();
  await expect(page.getByLabel('Sam', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Apply' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(horizonControl(page)).toContainText('episode 1');
});

test('a text can be pasted, on the page and into its field', async ({ page }) => {
  await page.goto('/your-data/');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    // Firefox takes no data from others and makes it itself.
    const init = { clipboardData, bubbles: true, dataType: 'text/plain', data: text };
    document.body.dispatchEvent(new ClipboardEvent('paste', init));
  }, HISTORY);
  await expect(page.getByText('5 episodes of the show found.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('summary', { hasText: 'Bring what you have watched' }).click();
  await page.getByText('Paste instead').click();
  await page.getByLabel('The text of a file').fill(HISTORY);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByText('5 episodes of the show found.')).toBeVisible();
  // There are gaps in it, and whoever brought it says what they mean.
  await page.getByLabel('At episode 6, the furthest one found').check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(horizonControl(page)).toContainText('episode 6');
});

test('axe finds nothing wrong with a question, a dry run, what is done and what is refused', async ({
  page,
  browserName,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/your-data/');
  const look = async (step: string, colorScheme: 'light' | 'dark') => {
    await expect(heading(page, step)).toBeVisible();
    // Firefox over BiDi emulates no colour scheme.
    if (browserName === 'chromium') await page.emulateMedia({ colorScheme });
    expect(await violations(page), step).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${step}: sideways`).toBeLessThanOrEqual(320);
  };
  await choose(page, 'ViewingActivity.csv', ACTIVITY);
  await look('One question first', 'light');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await choose(page, `${'a-long-name-'.repeat(12)}.csv`, HISTORY);
  await look('What this would change', 'dark');
  await page.getByRole('button', { name: 'Apply' }).click();
  await look('Done', 'light');
  await moving(page).getByRole('button', { name: 'Undo' }).click();
  await choose(page, 'nothing.csv', '');
  await look('We can’t read this', 'dark');
});
