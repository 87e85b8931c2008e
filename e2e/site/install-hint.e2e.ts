import type { Page } from '@playwright/test';

import { horizonControl } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

test.use({ frozenClock: false, horizon: 's1e2' });
test.skip(({ browserName }) => browserName !== 'chromium', 'The browser’s part is played by the test.');

const hint = (page: Page) => page.getByRole('region', { name: 'Keep Roll Call at hand' });
const row = (page: Page) => page.locator('details#home-screen');

/** Somebody comes by on a day, and looks at a page until all that it loads is there. */
async function comeBy(page: Page, day: string) {
  await page.clock.setFixedTime(new Date(`2026-12-${day}T12:00:00+09:00`));
  await page.goto('/episodes/', { waitUntil: 'networkidle' });
}

/** What a browser does that can install: it offers so on every page, and here notes when it is told to ask. */
function playBrowser() {
  addEventListener('load', () => {
    const prompt = () => Promise.resolve(Object.assign(document.documentElement.dataset, { installing: '' }));
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
}

/** A phone of Apple's: in its browser, or with the app opened from the home screen. */
const playApple = (page: Page, standalone: boolean) =>
  page.addInitScript((value) => {
    Object.defineProperties(navigator, { standalone: { value }, maxTouchPoints: { value: 5 } });
    const ask = window.matchMedia.bind(window);
    const matchMedia = (query: string) => ask(value && query === '(display-mode: standalone)' ? 'all' : query);
    Object.assign(window, { GestureEvent: class extends UIEvent {}, matchMedia });
  }, standalone);

test('on the third day, once, the page says that it can be installed; You offers it at any time', async ({ page }) => {
  await page.addInitScript(playBrowser);
  for (const day of ['01', '02', '02']) {
    await comeBy(page, day);
    await expect(hint(page)).toHaveCount(0);
  }
  await comeBy(page, '05');
  await hint(page).getByRole('button', { name: 'Install' }).click();
  await expect(hint(page)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-installing');
  await comeBy(page, '09');
  await expect(page.locator('html')).not.toHaveAttribute('data-installing');
  await expect(hint(page)).toHaveCount(0);

  await page.goto('/your-data/#home-screen');
  await row(page).getByRole('button', { name: 'Install' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-installing');
  await expect(row(page).getByRole('button', { name: 'Install' })).toHaveCount(0);
});

test('on iOS it leads to the way, which is drawn in You at any time, and goes when told to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await playApple(page, false);
  for (const day of ['01', '02', '05']) await comeBy(page, day);
  await hint(page).getByRole('button', { name: 'Not now' }).click();
  await expect(hint(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.removeItem('roll-call.install'));
  for (const day of ['06', '07']) await comeBy(page, day);
  await hint(page).getByRole('link', { name: 'Show me how' }).click();
  await expect(page).toHaveURL('/your-data/#home-screen');
  await expect(hint(page)).toHaveCount(0);
  await expect(row(page).getByRole('listitem')).toHaveText([
    /three dots/,
    /“Share”/,
    /“View More”/,
    /“Add to Home Screen”/,
  ]);
  await expect(row(page).getByRole('listitem').first()).toBeInViewport();
  await expect(row(page)).toContainText('the app starts empty');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a browser that says nothing is looked into: its menu, and the way on another phone', async ({ page }) => {
  await page.goto('/your-data/#home-screen');
  await expect(row(page)).toContainText('it offers it in its menu');
  await expect(row(page).getByRole('listitem')).toHaveCount(4);
});

test('Safari forgets after a week away: You says what would be gone, and hands over the file', async ({ page }) => {
  await playApple(page, false);
  await page.goto('/your-data/#on-this-device');
  const kept = page.locator('details#on-this-device');
  await expect(kept).toContainText('Your browser may forget it after a week');
  await expect(kept).toContainText(
    'Your place, your dates, what you wrote and sealed, and your settings would be gone.',
  );
  const file = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'Download your data' }).click();
  expect((await file).suggestedFilename()).toBe('roll-call.json');
});

test.describe('the installed app, which starts empty', () => {
  test.use({ firstVisit: true, viewport: { width: 320, height: 640 } });
  const bring = (page: Page) => page.getByRole('region', { name: 'Have you been here before?' });

  test('says how the place comes along, and takes its code', async ({ page, browser, baseURL }) => {
    const before = await browser.newContext({ baseURL: baseURL ?? '' });
    const phone = await before.newPage();
    await phone.addInitScript(() => {
      const state = {
        app: 'roll-call',
        version: 1,
        horizon: 's1e5',
        watchedOn: { s1e1: '2026-11-02' },
        preferences: {},
      };
      localStorage.setItem('roll-call', JSON.stringify(state));
    });
    await phone.goto('/your-data/#another-device');
    await phone.getByRole('button', { name: 'Show the code for my place' }).click();
    const code = await phone.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/).innerText();
    const address = await phone.getByLabel('Or open this address there').inputValue();
    await before.close();

    await playApple(page, true);
    // It waits, on every start, until something was said or done about it.
    for (let start = 0; start < 2; start += 1) {
      await page.goto('/');
      await expect(bring(page)).toContainText('This app starts empty.');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await bring(page).getByRole('link', { name: 'Type the code' }).click();
    const field = page.getByLabel('The six letters and digits');
    await expect(field).toBeInViewport();
    await expect(bring(page)).toHaveCount(0);
    await field.fill(code);
    await field.press('Enter');
    await expect(page.getByText('From not started to episode 5.')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    // The address can't be opened here, since a link opens in the browser, but it can be pasted: it holds the dates, too.
    await field.fill(` ${address} `);
    await field.press('Enter');
    await expect(page.getByText('2 November 2026')).toBeVisible();
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(horizonControl(page)).toContainText('episode 5');
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(bring(page)).toHaveCount(0);
    await page.goto('/your-data/#home-screen');
    await expect(row(page)).toContainText('This is the installed app.');
  });

  test('is quiet once somebody is new here, or has said how far they are', async ({ page }) => {
    await playApple(page, true);
    await page.goto('/');
    await bring(page).getByRole('button', { name: 'I’m new here' }).click();
    await page.goto('/', { waitUntil: 'networkidle' });
    await expect(bring(page)).toHaveCount(0);
    await page.evaluate(() => localStorage.clear());
    await page.goto('/your-data/');
    await expect(bring(page)).toBeVisible();
    await page
      .getByRole('region', { name: 'Where you are' })
      .getByLabel('How far are you?')
      .selectOption({ label: 'I have finished episode 4' });
    await expect(bring(page)).toHaveCount(0);
  });
});
