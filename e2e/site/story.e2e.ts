import type { Page } from '@playwright/test';

import { horizonControl } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

// What is chosen, and that nothing later has a say in it, is tested beside the code (src/recaps.test.ts).

const choice = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const chapters = (page: Page) => page.getByRole('main').getByRole('listitem');
const lead = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/\bwords\b/)
    .first();

test.describe('a first visitor', () => {
  test.use({ firstVisit: true });

  test('is asked how far they are, and then told the story up to there', async ({ page }) => {
    await page.goto('/story/?length=all&thread=army');
    await expect(page).toHaveTitle('The story so far · Roll Call');
    await expect(page.getByText('The story begins with episode 1.')).toBeVisible();
    await expect(chapters(page)).toHaveCount(0);
    await expect(choice(page, 'A minute')).toHaveCount(0);
    const strip = page.getByRole('region', { name: 'How far are you?' });
    await strip.getByRole('button', { name: 'I have seen up to episode 1', exact: true }).click();
    await expect(horizonControl(page)).toContainText('episode 1');
    await expect(page.getByRole('main')).toContainText('On-jo is scratched but shows no symptoms.');
    await expect(choice(page, 'The army')).toHaveCount(0);
  });
});

test.describe('after episode 6', () => {
  test.use({ horizon: 's1e6' });

  test('the story is a tap away from the episodes, in three lengths', async ({ page }) => {
    await page.goto('/episodes/');
    await page.getByRole('main').getByRole('link', { name: 'The story so far' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The story so far');
    await expect(lead(page)).toHaveText('Up to episode 6, in 150 words.');
    await expect(chapters(page)).toHaveCount(6);
    await expect(chapters(page).nth(2)).toHaveText(
      'Episode 33Na-yeon rubs infected blood into the scratch and Gyeong-su turns. ',
    );
    await choice(page, 'Five minutes').click();
    await expect(lead(page)).toHaveText(/^Up to episode\s6, in\s6[0-4]\d words\.$/);
    await expect(choice(page, 'Five minutes')).toHaveAttribute('aria-pressed', 'true');
    await choice(page, 'All of it').click();
    await expect(page.getByRole('main')).toContainText('The principal tells callers nothing is wrong.');
    await page.reload();
    await expect(choice(page, 'All of it')).toHaveAttribute('aria-pressed', 'true');
    // The lengths are no steps to go back through.
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Episodes');
  });

  test('whoever is named leads to their page, the first time', async ({ page }) => {
    await page.goto('/story/?length=all');
    await expect(page.getByRole('main').getByRole('link', { name: 'Nam-ra', exact: true })).toHaveCount(1);
    await page.getByRole('main').getByRole('link', { name: 'Nam-ra', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Choi Nam-ra/ })).toBeVisible();
  });

  test('a thread is told by itself, by keyboard, and the one that is still to come is not there', async ({ page }) => {
    await page.goto('/story/');
    await expect(choice(page, 'The army')).toHaveCount(0);
    await choice(page, 'The father').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\?thread=father$/);
    await expect(chapters(page)).toHaveCount(4);
    await expect(chapters(page).last()).toContainText('So-ju breaks out of quarantine.');
    await page.keyboard.press('Space');
    await expect(chapters(page)).toHaveCount(6);
    await page.goto('/story/?thread=army&since=s1e9');
    await expect(chapters(page)).toHaveCount(6);
    await expect(page.getByRole('button', { pressed: true })).toHaveText('A minute');
  });

  test('the last sitting is offered to whoever has kept its day', async ({ page }) => {
    await page.goto('/story/');
    await expect(choice(page, 'Since you last watched')).toHaveCount(0);
    await page.evaluate(() => {
      const state = JSON.parse(localStorage.getItem('roll-call') ?? '');
      state.watchedOn = { s1e4: '2026-11-01', s1e5: '2026-11-12', s1e6: '2026-11-12' };
      localStorage.setItem('roll-call', JSON.stringify(state));
    });
    await page.reload();
    await choice(page, 'Since you last watched').click();
    await expect(chapters(page).getByRole('heading')).toHaveText([/Episode 5/, /Episode 6/]);
    await expect(page).toHaveURL(/\?since=s1e5$/);
  });

  test.describe('on the narrowest phone', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('nothing scrolls sideways, and every choice is as high as a thumb', async ({ page }) => {
      await page.goto('/story/');
      await expect(chapters(page)).toHaveCount(6);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const heights = await page
        .getByRole('main')
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    });
  });
});

test.describe('at the end', () => {
  test.use({ horizon: 's2-news' });

  test('the middle length prints on one sheet of A4', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright prints in Chromium only');
    await page.goto('/story/?length=five');
    await expect(chapters(page)).toHaveCount(12);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
  });

  test('all of it begins under its title, and no episode is cut in two', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright prints in Chromium only');
    await page.goto('/story/?length=all');
    await expect(chapters(page)).toHaveCount(12);
    await page.emulateMedia({ media: 'print' });
    // What must not be parted from what follows ties its item to the next one, and so on to the last.
    const tied = await chapters(page)
      .getByRole('heading')
      .evaluateAll((headings) => headings.filter((heading) => getComputedStyle(heading).breakAfter !== 'auto').length);
    expect(tied).toBe(0);
    const kept = await chapters(page).evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside));
    expect(new Set(kept)).toEqual(new Set(['avoid']));
  });
});
