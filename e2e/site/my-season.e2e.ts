import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { keepBefore, storedNotes } from '#e2e/own-notes.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

const main = (page: Page) => page.getByRole('main');
const mark = (page: Page, name: string) => main(page).getByRole('radio', { name, exact: true });
const line = (page: Page) => main(page).getByRole('textbox', { name: 'One line of your own' });
const rows = (page: Page) => main(page).locator('ol').getByRole('listitem');
const picture = (page: Page) => page.getByRole('dialog', { name: 'A picture to send' }).getByRole('img');

test('before the first episode there is a kind word', async ({ page }) => {
  await page.goto('/your-data/season/');
  await expect(page).toHaveTitle('My season · Roll Call');
  await expect(main(page)).toContainText('It fills up as you watch. Once episode 1 is behind you');
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });

  test('a season shows the notes and days of what is watched, of the run that is on, and leads to each episode', async ({
    page,
  }) => {
    await page.goto('/your-data/');
    await keepBefore(
      page,
      {
        first: {
          s1e1: { reaction: 'tear', line: 'It began with a hamster' },
          s1e2: { reaction: 'tear' },
          s1e4: { reaction: 'heart', line: 'vellichor' },
        },
        rewatch: { s1e1: { line: 'vellichor' } },
      },
      { s1e1: '2026-11-02', s1e2: '2026-11-04' },
    );
    await page.reload();
    await main(page).getByRole('link', { name: 'My season' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My season');
    await expect(main(page)).toContainText(
      '3 of 12 episodes so far. 2 – 4 November 2026. Some episodes have no day. Most often tears.',
    );
    await expect(rows(page)).toHaveCount(3);
    await expect(rows(page).first()).toContainText('It began with a hamster');
    await expect(rows(page).first()).toContainText('2 November 2026');
    await expect(rows(page).nth(1).getByRole('img', { name: 'Tears' })).toBeVisible();
    expect(await page.content()).not.toContain('vellichor');
    await expect(main(page).getByRole('list', { name: 'How often each mark' })).toHaveText(/Tears\s*2/);
    await rows(page).nth(1).getByRole('link', { name: 'Episode 2' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Episode 2' })).toBeVisible();
    await expect(mark(page, 'Tears')).toBeChecked();
    await page.goBack();
    await expect(rows(page)).toHaveCount(3);
    await moveHorizon(page, 'I have finished episode 1');
    await expect(rows(page)).toHaveCount(1);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'You' })).toBeVisible();
  });

  test('whoever watches with others sees no more of their own than all of them may', async ({ page }) => {
    await page.goto('/your-data/');
    await keepBefore(page, { first: { s1e1: { line: 'first one' }, s1e2: { line: 'second one' } } });
    await page.goto('/#together=s1e1');
    await expect(page.getByRole('banner')).toContainText('Together at: episode 1');
    await page.evaluate(() => {
      history.pushState(null, '', '/your-data/season/');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first()).toContainText('first one');
    expect(await page.content()).not.toContain('second one');
  });

  test('the search knows nothing of it', async ({ page }) => {
    await page.goto('/your-data/');
    await keepBefore(page, { first: { s1e1: { line: 'vellichor' } } });
    await page.reload();
    await page.keyboard.press('/');
    await retype(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox'), 'vellichor');
    await expect(page.getByRole('dialog', { name: 'Search' })).toContainText('Nothing for “vellichor”');
  });

  test('the code for another device says that it leaves it here', async ({ page }) => {
    await page.goto('/your-data/#another-device');
    await expect(
      page.getByText('What you wrote and sealed stays on this device; the file of your data carries it.'),
    ).toBeVisible();
  });
});

test.describe('at the end of the season', () => {
  test.use({ horizon: 's1e12', viewport: { width: 320, height: 700 } });

  const NOTES = {
    first: {
      s1e1: { reaction: 'gasp', line: 'Science class is over' },
      s1e4: { reaction: 'tear', line: '학교에서 '.repeat(50) },
      s1e11: { reaction: 'tear' },
      s1e12: { reaction: 'shrug', line: 'The fire on the hill' },
    },
  };

  test('its last episode leads to all of it, which reads on the narrowest phone', async ({ page }) => {
    await page.goto('/episodes/11/');
    await keepBefore(page, NOTES);
    await expect(main(page).getByRole('link', { name: 'See my season' })).toHaveCount(0);
    await page.goto('/episodes/12/');
    await expect(line(page)).toHaveValue('The fire on the hill');
    expect(await violations(page)).toEqual([]);
    const heights = await main(page)
      .locator('fieldset label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ height, width }) => [height, width]));
    expect(Math.min(...heights.flat())).toBeGreaterThanOrEqual(44);
    await main(page).getByRole('link', { name: 'See my season' }).click();
    await expect(page).toHaveURL(/\/your-data\/season\/\?season=1$/);
    await expect(rows(page)).toHaveCount(12);
    await expect(main(page)).toContainText('All 12 episodes. Most often tears.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
    // A mark of another release stays where it is.
    expect(await storedNotes(page)).toEqual(NOTES);
  });

  test('a picture has the marks, and the lines only when they are ticked, and then it says that it spoils', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');
    await page.goto('/your-data/');
    await keepBefore(page, NOTES);
    await page.goto('/your-data/season/');
    await main(page).getByRole('button', { name: 'Send my season' }).click();
    await expect(picture(page)).toHaveAccessibleName('My season. Most often tears. Tears 2, Gasp 1. All 12 episodes.');
    await page.getByRole('checkbox', { name: 'Put my lines on it' }).check();
    await expect(page.getByRole('dialog')).toContainText(
      'Your lines may tell what happens up to episode 12. The picture says so on itself.',
    );
    await expect(picture(page)).toHaveAccessibleName(
      /^Spoils up to episode 12\. My season\. .*Episode 1, gasp: Science class is over .*Episode 12: The fire/,
    );
    const saving = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('roll-call-season-spoilers.png');
    expect(readFileSync(await file.path()).length).toBeGreaterThan(20_000);
  });

  test('it prints on one sheet', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright prints in Chromium only');
    await page.goto('/your-data/');
    await keepBefore(page, NOTES);
    await page.goto('/your-data/season/');
    await expect(rows(page)).toHaveCount(12);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
