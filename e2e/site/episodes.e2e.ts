import type { Page } from '@playwright/test';

import { addStyle } from '#e2e/add-style.ts';
import { episodes } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

const [first, second] = episodes;

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: `Episode ${number}`, exact: true });
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
const roll = (page: Page) => page.getByRole('region', { name: 'Calling the roll' });

test('the timetable leads to an episode, and the next one from there', async ({ page }) => {
  await page.goto('/episodes/');
  await expect(main(page)).toContainText('12 episodes, 12 h 8 min in all.');
  await expect(main(page).getByRole('listitem')).toHaveCount(episodes.length);
  await expect(main(page).getByText(first?.premise.value.en ?? '')).toBeVisible();
  expect(await page.content()).not.toContain(second?.premise.value.en);
  await main(page).getByRole('link', { name: 'Episode 2', exact: true }).click();
  await expect(heading(page, 2)).toBeVisible();
  await expect(page).toHaveTitle('Episode 2 · Roll Call');
  await page.getByRole('link', { name: 'Next: episode 3' }).click();
  await expect(heading(page, 3)).toBeVisible();
});

test('an episode that is watched calls the roll in the place of its envelope, once', async ({ page }) => {
  await page.goto('/episodes/1/');
  await button(page, 'I’ve watched episode 1').click();
  await expect(roll(page).getByRole('heading')).toBeFocused();
  await expect(roll(page).getByText(/on the register\. \d+ answers?\.$/)).toBeVisible();
  await expect(roll(page)).toBeInViewport();
  await expect(main(page).getByText(first?.outcome.value.en ?? '')).toBeVisible();
  await roll(page).getByRole('link', { name: 'Next: episode 2' }).click();
  await expect(main(page).getByText(second?.premise.value.en ?? '')).toBeVisible();
  // Whoever comes back finds a page that was watched.
  await page.goBack();
  await expect(heading(page, 1)).toBeVisible();
  await expect(roll(page)).toHaveCount(0);
  await expect(main(page)).toContainText('Watched on');
});

test('loading it anew leaves a page that was watched, and what was opened anyway is sealed again', async ({ page }) => {
  await page.goto('/episodes/2/');
  await button(page, 'Open it anyway').click();
  await button(page, 'Open it').click();
  await expect(main(page).getByText(second?.outcome.value.en ?? '')).toBeVisible();
  await page.reload();
  await expect(button(page, 'I’ve watched episode 2')).toBeVisible();
  expect(await page.content()).not.toContain(second?.outcome.value.en);
  await button(page, 'I’ve watched episode 2').click();
  await expect(roll(page)).toBeVisible();
  await page.reload();
  await expect(main(page).getByText(second?.outcome.value.en ?? '')).toBeVisible();
  await expect(roll(page)).toHaveCount(0);
});

test.describe('in the middle of the season', () => {
  test.use({ horizon: 's1e5' });

  test('the timetable says what is watched, what is next and what is sealed, in one screen and a half', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/episodes/');
    const periods = main(page).getByRole('listitem');
    await expect(periods.filter({ hasText: 'Watched' })).toHaveCount(5);
    await expect(periods.filter({ hasText: 'Next for you' })).toHaveText(/Episode 6/);
    await expect(periods.filter({ hasText: 'Sealed' })).toHaveCount(6);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1500);
  });

  test('the roll is called name by name, and whoever skips sees all of it', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'it emulates no media: its visitor wants no motion');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('/episodes/6/');
    // Stopped at its beginning: nobody has to be quick here.
    await addStyle(page, '* { animation-play-state: paused !important; }');
    await button(page, 'I’ve watched episode 6').click();
    const moving = () =>
      roll(page).evaluate((section) =>
        section
          .getAnimations({ subtree: true })
          .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
          .flatMap((frame) => Object.keys(frame))
          .filter((key) => !['composite', 'computedOffset', 'easing', 'offset'].includes(key)),
      );
    await expect.poll(moving).toContain('opacity');
    // A slow phone moves these without laying anything out.
    expect(['opacity', 'scale', 'strokeDashoffset', 'translate']).toEqual(expect.arrayContaining(await moving()));
    await roll(page).getByRole('button', { name: 'Skip' }).click();
    expect(await moving()).toEqual([]);
    await expect(roll(page).getByRole('heading')).toBeFocused();
  });

  test('with reduced motion all of it is there at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/episodes/6/');
    await button(page, 'I’ve watched episode 6').click();
    await expect(roll(page).getByRole('link', { name: 'Next: episode 7' })).toBeVisible();
    expect(await roll(page).evaluate((section) => section.getAnimations({ subtree: true }).length)).toBe(0);
    await expect(roll(page).getByRole('button', { name: 'Skip' })).toBeHidden();
  });
});

test.describe('turning the page', () => {
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

  test('the arrow keys lead to the episodes beside it, and the page says so; not with a modifier, and not from a field', {
    tag: '@engine',
  }, async ({ page }) => {
    await page.goto('/episodes/1/');
    await expect(page.getByText('The keys ← and → turn the page.')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 2)).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page, 1)).toBeVisible();
    await page.keyboard.press('Shift+ArrowRight');
    await main(page).locator('summary', { hasText: 'Contains:' }).click();
    await page.getByRole('radio', { name: 'Topics' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Details' })).toBeChecked();
    await expect(heading(page, 1)).toBeVisible();
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
