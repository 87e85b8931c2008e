import type { Page } from '@playwright/test';

import { episodes } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

const [first, second] = episodes;

const numbers = (page: Page) => page.getByRole('complementary', { name: 'Runtime' });

test('the timetable lists every episode with its length, and only the first premise is open', async ({ page }) => {
  await page.goto('/episodes/');
  await expect(page.getByRole('heading', { level: 1, name: 'Episodes' })).toBeVisible();
  await expect(numbers(page)).toContainText('In all12h 8m12 episodes');
  await expect(numbers(page)).toContainText('Watched0m0 episodes');
  await expect(numbers(page)).toContainText('Left12h 8m12 episodes');
  const season = page.getByRole('region', { name: 'Season 1' });
  await expect(season.getByRole('link')).toHaveText(episodes.map(({ number }) => `Episode ${number}`));
  await expect(season.getByText(first?.premise.value.en ?? '')).toBeVisible();
  await expect(season.getByText(/^Hidden until you finish episode/)).toHaveCount(episodes.length - 1);
});

test('an episode opens from the guide, and the next one from there', async ({ page }) => {
  await page.goto('/episodes/');
  await page.getByRole('main').getByRole('link', { name: 'Episode 2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Episode 2' })).toBeVisible();
  await expect(page).toHaveTitle('Episode 2 · Roll Call');
  await page.getByRole('link', { name: 'Next: episode 3' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Episode 3' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Previous: episode 2' })).toBeVisible();
});

test('“I’ve watched this” opens what follows, and can be undone', async ({ page }) => {
  await page.goto('/episodes/1/');
  const outcome = page.getByRole('region', { name: 'How it goes on' });
  await expect(outcome).toContainText('Hidden until you finish episode 1');
  await page.getByRole('button', { name: 'I’ve watched this' }).click();
  await expect(page.getByText('You are at episode 1 now.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('You are at: episode 1');
  await expect(outcome).toContainText(first?.outcome.value.en ?? '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('banner')).toContainText('You are at: not started');
  await expect(outcome).toContainText('Hidden until you finish episode 1');
  await expect(page.getByRole('button', { name: 'I’ve watched this' })).toBeVisible();
});

test('“I’ve watched this” is remembered, and the guide goes on from there', async ({ page }) => {
  await page.goto('/episodes/1/');
  await page.getByRole('button', { name: 'I’ve watched this' }).click();
  await page.getByRole('link', { name: 'Next: episode 2' }).click();
  await expect(page.getByText(second?.premise.value.en ?? '')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('You are at: episode 1');
  await expect(page.getByText(second?.premise.value.en ?? '')).toBeVisible();
});

test.describe('in the middle of the season', () => {
  test.use({ horizon: 's1e5' });

  test('the timetable says what is watched, what is next and what is left', async ({ page }) => {
    const left = episodes.slice(5).reduce((sum, episode) => sum + episode.runtimeMinutes, 0);
    await page.goto('/episodes/');
    await expect(numbers(page)).toContainText('5 episodes');
    await expect(numbers(page)).toContainText(`Left${Math.floor(left / 60)}h ${left % 60}m7 episodes`);
    const periods = page.getByRole('region', { name: 'Season 1' }).getByRole('list').first().locator('> li');
    await expect(periods.filter({ has: page.getByText('Watched', { exact: true }) })).toHaveCount(5);
    await expect(periods.filter({ hasText: 'Next for you' })).toHaveText(/Episode 6/);
    await expect(periods.filter({ hasText: 'Not watched' })).toHaveCount(6);
  });

  test('an episode further back shows all its events and does not move the visitor', async ({ page }) => {
    await page.goto('/episodes/2/');
    const events = page.getByRole('region', { name: 'Key events' });
    for (const { detail } of second?.keyEvents ?? []) await expect(events).toContainText(detail.value.text.en);
    await expect(page.getByText('You have watched this episode.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'I’ve watched this' })).toHaveCount(0);
  });
});

test.describe('turning the page', () => {
  const heading = (page: Page, number: number) =>
    page.getByRole('heading', { level: 1, name: `Episode ${number}`, exact: true });

  /** A finger from one place to another. Playwright's own touchscreen only taps. */
  const swipe = (page: Page, on: string, aside: number, down = 0) =>
    page
      .locator(on)
      .first()
      .evaluate(
        (target, [dx, dy]) => {
          const touch = (x: number, y: number) => new Touch({ identifier: 1, target, clientX: x, clientY: y });
          const send = (type: string, at: Touch, down: Touch[]) =>
            target.dispatchEvent(new TouchEvent(type, { bubbles: true, touches: down, changedTouches: [at] }));
          const from = touch(180, 300);
          send('touchstart', from, [from]);
          send('touchend', touch(180 + dx, 300 + dy), []);
        },
        [aside, down] as const,
      );

  test('the arrow keys lead to the episodes beside it, and the page says so', { tag: '@engine' }, async ({ page }) => {
    await page.goto('/episodes/1/');
    await expect(page.getByText('The keys ← and → turn the page.')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 2)).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 3)).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page, 2)).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page, 1)).toBeVisible();
  });

  test('not with a modifier, and not from a field', async ({ page }) => {
    await page.goto('/episodes/2/');
    await expect(heading(page, 2)).toBeVisible();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('radio', { name: 'Topics' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Details' })).toBeChecked();
    await expect(heading(page, 2)).toBeVisible();
  });

  test('a swipe to the side turns it; a short one, one down the page and one over selected words do not', {
    tag: '@engine',
  }, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Firefox has no touch events without a touch screen');
    await page.goto('/episodes/2/');
    await expect(heading(page, 2)).toBeVisible();
    await swipe(page, 'main p', -40);
    await swipe(page, 'main p', -100, 90);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') ?? document.body));
    await swipe(page, 'main p', -120);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(heading(page, 2)).toBeVisible();
    await swipe(page, 'main p', -120);
    await expect(heading(page, 3)).toBeVisible();
    await swipe(page, 'main p', 120);
    await expect(heading(page, 2)).toBeVisible();
  });
});
