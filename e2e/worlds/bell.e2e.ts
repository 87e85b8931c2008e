import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { expect, test } from '#e2e/test.ts';
import { FACTS_DAY, FACTS_NOON } from '#mocks/fixture-day.ts';

const left = (page: Page) => page.getByRole('timer').getByRole('time');
const said = (page: Page) => page.getByRole('region').first().getByRole('status');

test.describe('while the clock runs', () => {
  // Firefox over BiDi has neither a running clock beside a worker nor a device that wants motion.
  test.skip(({ browserName }) => browserName === 'firefox');
  test.use({ frozenClock: false });

  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'no-preference' }));

  test('nothing on the page moves between two ticks, nor when a unit loses a digit', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-12-02T15:00:00+09:00') });
    await page.goto('/countdown/?world=dated');
    await expect(left(page)).toHaveText(/^100 days/);
    await page.clock.pauseAt(new Date('2026-12-02T16:59:58+09:00'));
    await expect(left(page)).toHaveText('100 days 0 hours 0 minutes 2 seconds');
    const boxes = () =>
      page.getByRole('main').evaluate((main) =>
        [...main.querySelectorAll('[role=timer], [role=timer] > div *, h2, button, label, svg, li')]
          // What a closed disclosure holds has no place on the page, and a box only when the browser feels like it.
          .filter((part) => part.checkVisibility())
          .map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            // The digits of a unit stand centred in it: they may be fewer, their unit stays.
            return part.matches('span > span') ? 'digit' : [x, y, width, height];
          })
          .filter((box) => box !== 'digit'),
      );
    const before = await boxes();
    expect(before.length).toBeGreaterThan(20);
    for (const text of ['100 days 0 hours 0 minutes 1 second', '100 days 0 hours 0 minutes 0 seconds']) {
      await page.clock.runFor(1000);
      await expect(left(page)).toHaveText(text);
      expect(await boxes()).toEqual(before);
    }
    await page.clock.runFor(1000);
    await expect(left(page)).toHaveText('99 days 23 hours 59 minutes 59 seconds');
    expect(await boxes()).toEqual(before);
  });

  test('hidden seconds stay hidden after a reload, and can come back', async ({ page }) => {
    await page.clock.install({ time: FACTS_NOON });
    await page.goto('/countdown/?world=dated');
    const choice = page.getByRole('checkbox', { name: 'Hide seconds' });
    await expect(left(page)).toHaveText(/seconds?$/);
    await choice.check();
    await expect(left(page)).toHaveText(/minutes?$/);
    await page.reload();
    await expect(choice).toBeChecked();
    await expect(left(page)).toHaveText(/minutes?$/);
    expect(await page.evaluate(() => localStorage.getItem('roll-call'))).toContain('"hideSeconds":true');
    await choice.uncheck();
    await expect(left(page)).toHaveText(/seconds?$/);
    expect(await page.evaluate(() => localStorage.getItem('roll-call'))).not.toContain('hideSeconds');
  });

  test('each moment is said once as it passes, and the bell at last', async ({ page }) => {
    await page.clock.install({ time: new Date(`${FACTS_DAY}T15:50:00+09:00`) });
    await page.goto('/countdown/?world=premiere-day');
    await expect(page.getByRole('timer')).toHaveAttribute('aria-live', 'off');
    await expect(said(page)).toBeEmpty();
    for (const [until, text] of [
      ['16:00:01', 'Season 2 comes out in 1 hour.'],
      ['16:30:00', 'Season 2 comes out in 1 hour.'],
      ['16:50:01', 'Season 2 comes out in 10 minutes.'],
      ['16:59:01', 'Season 2 comes out in 1 minute.'],
      ['17:00:01', 'Season 2 is out.'],
    ] as const) {
      await page.clock.pauseAt(new Date(`${FACTS_DAY}T${until}+09:00`));
      await expect(said(page)).toHaveText(text);
    }
    await expect(page.getByRole('region', { name: 'Out now' })).toBeVisible();
  });

  test('after a sleep only what is true then is said', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-19T16:00:00+09:00') });
    await page.goto('/countdown/?world=premiere-day');
    await expect(page.getByRole('region', { name: 'Until 20 November 2026' })).toBeVisible();
    await expect(said(page)).toBeEmpty();
    // The lid closes: timers fire once, late.
    await page.clock.fastForward('24:25:00');
    await expect(said(page)).toHaveText('Season 2 comes out in 35 minutes.');
    await expect(page.getByRole('region', { name: 'The bell rings today' })).toBeVisible();
  });
});

test('with less motion wanted there are minutes only', async ({ page }) => {
  await page.goto('/countdown/?world=dated');
  await expect(left(page)).toHaveText('112 days 5 hours 0 minutes');
  await expect(page.getByRole('checkbox', { name: 'Hide seconds' })).toHaveCount(0);
  await expect(page.getByText('No seconds, because your device asks for less motion.')).toBeVisible();
});

test('a drop has a day and an hour on three clocks', async ({ page }) => {
  await page.goto('/countdown/?world=dated');
  const hours = page.getByRole('region', { name: 'When it drops for you' });
  const day = /Friday,? 12 March 2027/;
  for (const [index, hour] of ['17:00', '17:00', '00:00'].entries()) {
    const clock = hours.getByRole('definition').nth(index);
    await expect(clock).toContainText(hour);
    await expect(clock).toContainText(day);
    await expect(clock.getByRole('time')).toHaveAttribute('datetime', '2027-03-12T08:00:00.000Z');
  }
});

test.describe('on a device in Honolulu', () => {
  test.use({ timezoneId: 'Pacific/Honolulu' });

  test('the bell rings on the evening before', async ({ page }) => {
    await page.goto('/countdown/?world=dated');
    await expect(page.getByRole('region', { name: 'Until 11 March 2027' })).toBeVisible();
    const here = page.getByRole('region', { name: 'When it drops for you' }).getByRole('definition').first();
    await expect(here).toHaveText(/22:00\s*Thursday,? 11 March 2027/);
  });
});

test('a clock that cannot be right runs no countdown', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2016-11-20T12:00:00+09:00'));
  await page.goto('/countdown/?world=dated');
  await expect(page.getByRole('region', { name: 'Until 12 March 2027' })).toContainText('We do not count');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\d days/);
});

test('a window has no clock, and says how far it is', async ({ page }) => {
  await page.goto('/countdown/?world=window-named');
  const board = page.getByRole('region', { name: 'Netflix says March 2027' });
  await expect(board).toContainText('there is no clock to run. That begins in 101 days.');
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a window that is over says so, and nothing came out in it', async ({ page }) => {
  await page.goto('/countdown/?world=window-over');
  const board = page.getByRole('region', { name: 'Netflix says October 2026' });
  await expect(board).toContainText('That time is over, and no release has been recorded here.');
  await expect(page.getByRole('region', { name: 'The wait so far' })).not.toContainText('Season 2 out');
});

for (const world of ['dated', 'premiere-day', 'released', 'window-named', 'window-over']) {
  test(`axe finds nothing wrong with the countdown in the world ${world}`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'axe reads the document, which is the same in both');
    await page.goto(`/countdown/?world=${world}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Countdown' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'in the dark').toEqual([]);
  });
}
