import type { Page } from '@playwright/test';

import { characters, isSafe } from '#e2e/facts.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

// What a filter or an order gives is tested beside the code (src/features/cast/cards.test.ts).

const at = (horizon: string) => characters.filter((person) => isSafe(person, horizon)).map(({ name }) => name.en);

const tags = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search names' });

test('before the first episode only those named before the premiere are there, without a stamp', async ({ page }) => {
  await page.goto('/cast/');
  await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
  await expect(page.getByText(`${at('start').length} people to begin with`)).toBeVisible();
  await expect(page.getByText('The rest of the class arrives as you watch.')).toBeVisible();
  await expect(tags(page)).toHaveText(at('start'));
  await expect(page.getByRole('list', { name: 'What the stamps mean' })).toHaveCount(0);
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });

  test('everybody met is there and nobody else; lesser people are one tap away', async ({ page }) => {
    await page.goto('/cast/');
    await expect(page.getByText(`${at('s1e3').length} people you have met`)).toBeVisible();
    expect((await tags(page).allTextContents()).sort()).toEqual(at('s1e3').sort());
    const everything = await page.content();
    expect(at('s2-news').filter((name) => !at('s1e3').includes(name) && everything.includes(name))).toEqual([]);
    // A wide screen has all of them open.
    await expect(page.getByRole('link', { name: 'Nam So-ju' })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('link', { name: 'Nam So-ju' })).toBeHidden();
    await page.getByRole('heading', { level: 2, name: 'Outside the school' }).click();
    await expect(page.getByRole('link', { name: 'Nam So-ju' })).toBeVisible();
    const turned = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Yoon I-sak' });
    await expect(turned.locator('[lang="ko"]')).toHaveText('윤이삭');
    await expect(turned).toContainText('Turned');
  });

  test('a name is looked for as it is typed; the sheet sorts and picks; all of it stays in the address', async ({
    page,
  }) => {
    await page.goto('/cast/');
    await search(page).pressSequentially('Park Ji-hoo');
    await expect(tags(page)).toHaveText(['Nam On-jo']);
    await retype(search(page), 'Han Gyeong-su');
    await page.getByRole('button', { name: 'Sort' }).click();
    await page.getByLabel('Status').selectOption('turned');
    await page.getByLabel('Order').selectOption('latin');
    await expect(page).toHaveURL(/\?q=Han\+Gyeong-su&status=turned&sort=latin$/);
    await page.getByRole('button', { name: 'Show 1 person' }).click();
    await expect(page.getByText(`1 of ${at('s1e3').length} people`)).toHaveAttribute('aria-live', 'polite');
    await page.reload();
    await expect(search(page)).toHaveValue('Han Gyeong-su');
    await expect(tags(page)).toHaveText(['Han Gyeong-su']);
    await retype(search(page), 'nobody');
    await expect(page.getByText('Nobody by that name.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(tags(page)).toHaveCount(at('s1e3').length);
  });

  test('a link that asks for what this visitor may not know shows nobody and tells nothing', async ({ page }) => {
    await page.goto('/cast/?coming=returning&status=half');
    await expect(page.getByText('Nobody by that name.')).toBeVisible();
    await expect(page.getByRole('main').getByText(/half|returning/i)).toHaveCount(0);
  });

  test('all of a tag leads to its page', async ({ page }) => {
    await page.goto('/cast/');
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Han Gyeong-su' });
    await card.click({ position: { x: 20, y: 40 } });
    await expect(page.getByRole('heading', { level: 1, name: /Han Gyeong-su/ })).toBeVisible();
  });
});

for (const motion of ['no-preference', 'reduce'] as const) {
  test.describe(`with motion: ${motion}`, () => {
    test.use({ horizon: 's1e6', contextOptions: { reducedMotion: motion } });

    test('a card turns into its page and back, or simply is there', { tag: '@engine' }, async ({
      page,
      browserName,
    }) => {
      test.skip(browserName !== 'chromium', 'Firefox over BiDi emulates no motion preference');
      await page.addInitScript(() => {
        const start = document.startViewTransition.bind(document);
        document.startViewTransition = (how) => {
          const turn = start(how);
          const read = async () => {
            await turn.ready;
            const parts = document
              .getAnimations()
              .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.pseudoElement : null));
            document.documentElement.dataset['turned'] = String(parts.includes('::view-transition-group(id-card)'));
          };
          void read();
          return turn;
        };
      });
      const turned = motion === 'reduce' ? null : 'true';
      const root = page.locator('html');
      await page.goto('/cast/');
      await page.getByRole('link', { name: 'Choi Nam-ra' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /Choi Nam-ra/ })).toBeVisible();
      if (turned === null) await expect(root).not.toHaveAttribute('data-turned');
      else await expect(root).toHaveAttribute('data-turned', turned);
      await page.evaluate(() => {
        delete document.documentElement.dataset['turned'];
        history.back();
      });
      await expect(page.getByRole('heading', { level: 1, name: 'Class 2-5' })).toBeVisible();
      if (turned === null) await expect(root).not.toHaveAttribute('data-turned');
      else await expect(root).toHaveAttribute('data-turned', turned);
    });
  });
}
