import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { expect, test } from '#e2e/test.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';

const left = (page: Page) => page.getByRole('timer').getByRole('time');

test.describe('on the day itself', () => {
  // Firefox over BiDi has neither a running clock beside a worker nor a device that wants motion.
  test.skip(({ browserName }) => browserName === 'firefox');
  test.use({ frozenClock: false });

  test('Today ticks, nothing on the page moves with it, and the bell rings by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.clock.install({ time: new Date(`${FACTS_DAY}T15:50:00+09:00`) });
    await page.goto('/?world=premiere-day');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Season 2 comes out today at 17:00.');
    await expect(page.getByRole('timer')).toHaveAttribute('aria-live', 'off');
    const said = page.getByRole('main').getByRole('status');
    await expect(said).toBeEmpty();
    await page.clock.pauseAt(new Date(`${FACTS_DAY}T15:59:59+09:00`));
    await expect(left(page)).toHaveText('1 hour 0 minutes 1 second');
    const boxes = () =>
      page.getByRole('main').evaluate((main) =>
        [...main.querySelectorAll('[role=timer], [role=timer] *, h1, h2, button, a, p, svg')].map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return part.classList.contains('sr-only') ? [] : [x, y, width, height];
        }),
      );
    const before = await boxes();
    expect(before.length).toBeGreaterThan(20);
    for (const text of ['1 hour 0 minutes 0 seconds', '59 minutes 59 seconds']) {
      await page.clock.runFor(1000);
      await expect(left(page)).toHaveText(text);
      expect(await boxes()).toEqual(before);
    }
    await expect(said).toHaveText('Season 2 comes out in 1 hour.');
    // The lid closes: timers fire once, late, and only what is true then is said.
    await page.clock.fastForward('00:55:00');
    await expect(said).toHaveText('Season 2 comes out in 5 minutes.');
    await page.clock.runFor(305_000);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/It’s out\.$/);
    await expect(page.getByRole('timer')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('since 17:00 today.');
  });

  test('hidden seconds stay hidden after a reload, and can come back', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.clock.install({ time: new Date(`${FACTS_DAY}T12:00:00+09:00`) });
    await page.goto('/countdown/?world=premiere-day');
    const choice = page.getByRole('checkbox', { name: 'Hide seconds' });
    await expect(left(page)).toHaveText(/seconds?$/);
    await choice.check();
    await expect(left(page)).toHaveText(/minutes?$/);
    await page.reload();
    await expect(choice).toBeChecked();
    await expect(left(page)).toHaveText(/minutes?$/);
    await choice.uncheck();
    await expect(left(page)).toHaveText(/seconds?$/);
    expect(await page.evaluate(() => localStorage.getItem('roll-call'))).not.toContain('hideSeconds');
  });
});

test('with less motion wanted there are minutes only', async ({ page }) => {
  await page.goto('/countdown/?world=premiere-day');
  await expect(left(page)).toHaveText('5 hours 0 minutes');
  await expect(page.getByRole('checkbox', { name: 'Hide seconds' })).toHaveCount(0);
  await expect(page.getByText('No seconds, because your device asks for less motion.')).toBeVisible();
});

test.describe('on a device in Honolulu', () => {
  test.use({ timezoneId: 'Pacific/Honolulu' });

  test('the board has its own day and number, and Netflix’s day stands in the sentence', { tag: '@engine' }, async ({
    page,
  }) => {
    await page.goto('/?world=dated');
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/on Thursday,? 11 March 2027\.$/);
    await expect(main).toContainText('In Los Angeles, where it counts, that is 12 March 2027.');
    await expect(main).toContainText('D-112');
    await expect(main).toContainText('22:00 on your clock');
  });
});

/** Each situation with its answer, what belongs to it and what does not. The words of more of them: `src/i18n/en/headline.test.ts`. */
const SITUATIONS = [
  ['dated', /comes out on Friday,? 12 March 2027\.$/, /D-112/, /Best guess/],
  ['window-named', /^Season 2 comes out in March 2027\. We know of no day\.$/, /2027년 3월/, /D-\d|Best guess/],
  ['window-over', /^October 2026 has passed\. We can’t confirm that season 2 is out yet\.$/, /Look on Netflix/, /D-\d/],
  ['rumoured', /^Season 2 isn’t out, as far as we know\. 12 March 2027 is only a rumour\.$/, /Best guess/, /D-\d/],
  ['day-passed', /^30 October 2026 has passed\. We can’t confirm/, /Look on Netflix/, /Best guess|D-\d/],
  ['released', /It’s out\.$/, /you waited/, /Best guess|D-\d/],
] as const;

for (const [world, answer, says, never] of SITUATIONS)
  test(`in the world ${world} the start page says what is true, and axe finds nothing wrong`, async ({
    page,
    browserName,
  }) => {
    await page.goto(`/?world=${world}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('main')).not.toContainText(never);
    await expect(page.getByRole('timer')).toHaveCount(0);
    if (browserName === 'firefox') return;
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'in the dark').toEqual([]);
  });

test('a clock that cannot be right counts nothing', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2016-11-20T12:00:00+09:00'));
  for (const address of ['/', '/countdown/']) {
    await page.goto(`${address}?world=dated`);
    await expect(page.getByRole('main')).toContainText('This device’s clock looks wrong');
    await expect(page.getByRole('main')).toContainText('We do not count from a clock that cannot be right.');
    await expect(page.getByRole('main')).not.toContainText(/\d days|D-\d/);
    await expect(page.getByRole('timer')).toHaveCount(0);
  }
});

test('the board fills the screen from the start page, and Escape shows what closes it', { tag: '@engine' }, async ({
  page,
}) => {
  await page.goto('/?world=dated');
  await page.getByRole('main').getByRole('link', { name: 'Full screen' }).click();
  const board = page.getByRole('dialog', { name: /^Season 2 comes out/ });
  await expect(board).toContainText('D-112');
  await page.keyboard.press('Escape');
  await board.getByRole('button', { name: 'Close' }).click();
  await expect(board).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Full screen' })).toBeVisible();
});
