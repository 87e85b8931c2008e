import type { Page } from '@playwright/test';

import { horizonControl } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

// Who stands where, and which line is which, is tested beside the code (src/domain/people/tie-picture.test.ts).

const face = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name });
const lines = (page: Page) => page.locator('main [data-tie]');
const slider = (page: Page) => page.getByRole('slider', { name: 'Look back' });

test('before the first episode there are no ties, and the page says when there will be', async ({ page }) => {
  await page.goto('/cast/ties/?at=s1e3&who=nam-on-jo');
  await expect(page).toHaveTitle('Ties · Roll Call');
  await expect(page.getByText('The first ties come with episode 1.')).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
  await expect(slider(page)).toHaveCount(0);
});

test.describe('after episode 6', () => {
  test.use({ horizon: 's1e6' });

  test('a tap lights somebody’s ties, says them and leads to their page; a second one lights everybody’s', async ({
    page,
  }) => {
    await page.goto('/cast/');
    await page.getByRole('link', { name: 'All ties' }).click();
    await expect(page).toHaveTitle('Ties · Roll Call');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('36 people, 35 ties.');
    await expect(page.getByRole('button', { pressed: true })).toHaveText(/Yoon Gwi-nam/);
    await face(page, /Lee Cheong-san$/).click();
    await expect(page.getByRole('button', { pressed: true })).toHaveText(/Lee Cheong-san/);
    await expect(page.getByText('Lee Cheong-san: 5 ties', { exact: true })).toHaveAttribute('aria-live', 'polite');
    // Each of theirs says what they are to them.
    await expect(face(page, /^set against Yoon Gwi-nam$/)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'son of' }).last()).toHaveText(
      "son of Cheong-san's mother 이청산의 어머니 since episode 3",
    );
    // Whose feelings are told in episode 8.
    await expect(page.getByRole('main')).not.toContainText('has feelings for Nam On-jo');
    await page.reload();
    await expect(page.getByRole('button', { pressed: true })).toHaveText(/Lee Cheong-san/);
    await face(page, /Lee Cheong-san$/).click();
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
    await face(page, /Nam On-jo$/).click();
    await page.getByRole('link', { name: 'Open Nam On-jo’s page' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Nam On-jo/ })).toBeVisible();
    // And back, with the same person lit.
    await page.getByRole('link', { name: 'All ties at once' }).click();
    await expect(page.getByRole('button', { pressed: true })).toHaveText(/Nam On-jo/);
  });

  test('the slider looks back by keyboard, moves nobody, and ends at the place', async ({ page }) => {
    await page.goto('/cast/ties/');
    const place = await face(page, /Cheong-san$/).boundingBox();
    await slider(page).focus();
    await page.keyboard.press('End');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'After episode 6');
    await expect(lines(page)).toHaveCount(35);
    for (const point of [5, 4, 3]) {
      await page.keyboard.press('ArrowLeft');
      await expect(slider(page)).toHaveAttribute('aria-valuetext', `After episode ${point}`);
    }
    await expect(page).toHaveURL(/\?at=s1e3$/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+ people, 22 ties\.$/);
    await expect(lines(page)).toHaveCount(22);
    // Who comes with episode 4 is not there yet.
    await expect(face(page, /Jang Ha-ri$/)).toHaveCount(0);
    expect(await face(page, /Cheong-san$/).boundingBox()).toEqual(place);
    await expect(horizonControl(page)).toContainText('episode 6');
  });

  test('an address leads no further than the place, and to nobody who has not been met', async ({ page }) => {
    await page.goto('/cast/ties/?at=s1e12&who=jeon-ho-cheol');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'After episode 6');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('36 people, 35 ties.');
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
    await page.goto('/cast/ties/?at=s1e1');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('22 people, 15 ties.');
  });

  test('the table says the same, as sentences', async ({ page }) => {
    await page.goto('/cast/ties/?at=s1e1');
    await page.getByText('All 15 ties as a table').click();
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(16);
    await expect(rows.filter({ hasText: 'father of' }).first()).toHaveText(
      'Nam So-ju 남소주father ofNam On-jo 남온조episode 1',
    );
  });

  for (const [motion, name] of [
    ['no-preference', 'draw'],
    ['reduce', 'none'],
  ] as const) {
    test(`a line that is added draws itself, unless motion is unwanted (${motion})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      await page.goto('/cast/ties/?at=s1e5');
      await expect(page.locator('main mask')).toHaveCount(0);
      await slider(page).focus();
      await page.keyboard.press('ArrowRight');
      await expect(lines(page)).toHaveCount(35);
      const added = page.locator('main mask path');
      await expect(added).toHaveCount(2);
      await expect(added.first()).toHaveCSS('animation-name', name);
    });
  }

  test.describe('on the narrowest phone', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('faces are as high as a thumb, their words stay inside, and nothing scrolls sideways', async ({ page }) => {
      await page.goto('/cast/ties/?who=lee-cheong-san');
      await expect(page.getByRole('button', { pressed: true })).toHaveText(/Lee Cheong-san/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const wrong = await page.locator('main [data-person]').evaluateAll((all) =>
        all.flatMap((one) => {
          const box = one.getBoundingClientRect();
          const words = document.createRange();
          words.selectNodeContents(one.querySelector(':scope > span') ?? one);
          const { left, right, height } = words.getBoundingClientRect();
          return height <= box.height && box.height >= 44 && left >= 0 && right <= 320 ? [] : [one.textContent];
        }),
      );
      expect(wrong).toEqual([]);
    });
  });
});
