import type { Page } from '@playwright/test';

import { byAppearance, characters, isSafe } from '#e2e/facts.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

const met = byAppearance(characters.filter((person) => isSafe(person, 's1e3')));
const unmet = characters.filter((person) => !isSafe(person, 's1e3'));

const cards = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search names' });

/** Chooses by what stands in the list before the count. */
async function choose(page: Page, label: string, option: string) {
  const select = page.getByRole('main').getByLabel(label, { exact: true });
  // Reading waits for nothing, so the page comes first.
  await expect(select).toBeVisible();
  const said = await select.getByRole('option').allTextContents();
  await select.selectOption({ label: said.find((text) => text.startsWith(option)) ?? option });
}

async function offered(page: Page, label: string) {
  const select = page.getByRole('main').getByLabel(label, { exact: true });
  await expect(select).toBeVisible();
  return select.getByRole('option').allTextContents();
}

test('before the first episode only those named before the premiere are there', async ({ page }) => {
  const named = characters.filter((person) => isSafe(person, 'start'));
  await page.goto('/cast/');
  await expect(page.getByRole('heading', { level: 1, name: 'Cast' })).toBeVisible();
  await expect(page.getByText(`${named.length} people were named before the premiere`)).toBeVisible();
  await expect(cards(page)).toHaveText(named.map(({ name }) => name.en));
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });

  test('everybody met is there and nobody else', async ({ page }) => {
    await page.goto('/cast/');
    await expect(page.getByText(`${met.length} people you have met, as of episode 3`)).toBeVisible();
    await expect(cards(page)).toHaveText(met.map(({ name }) => name.en));
    await expect(page.locator('svg.portrait:has(path)')).toHaveCount(met.length);
    const everything = await page.content();
    expect(unmet.filter(({ name }) => everything.includes(name.en)).map(({ id }) => id)).toEqual([]);
  });

  test('a search finds other spellings, the actor and Hangul, and stays in the address', async ({
    page,
    browserName,
  }) => {
    await page.goto('/cast/');
    await search(page).pressSequentially('Park Ji-hoo');
    await expect(cards(page)).toHaveText(['Nam On-jo']);
    await expect(search(page)).toHaveValue('Park Ji-hoo');
    // No keyboard that Playwright gives Firefox has Hangul on it.
    const name = browserName === 'firefox' ? 'Choi Namra' : '최남라';
    await retype(search(page), name);
    await expect(cards(page)).toHaveText(['Choi Nam-ra']);
    await page.reload();
    await expect(search(page)).toHaveValue(name);
    await expect(cards(page)).toHaveText(['Choi Nam-ra']);
  });

  test('filters narrow the list, and one button clears them', async ({ page }) => {
    await page.goto('/cast/');
    await choose(page, 'Group', 'Students');
    await choose(page, 'Status', 'Turned');
    await expect(page).toHaveURL(/\?group=student&status=turned$/);
    await expect(page.getByRole('link', { name: 'Han Gyeong-su' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Nam On-jo' })).toHaveCount(0);
    await retype(search(page), 'nobody');
    await expect(page.getByText('Nobody here matches.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(cards(page)).toHaveCount(met.length);
  });

  test('the count says how many are left, and says it aloud', async ({ page }) => {
    await page.goto('/cast/');
    const count = page.getByRole('main').getByRole('status');
    await expect(count).toHaveText(`All ${met.length} people`);
    const students = met.filter(({ group, class: form }) => group === 'student' && form === '2-5');
    await choose(page, 'Class', '2-5');
    await choose(page, 'Group', 'Students');
    await expect(count).toHaveText(`${students.length} of ${met.length} people`);
    await expect(cards(page)).toHaveText(students.map(({ name }) => name.en));
  });

  test('a choice is offered with how many have it, and only where somebody has it', async ({ page }) => {
    await page.goto('/cast/');
    await expect(cards(page)).toHaveCount(met.length);
    const groups = await offered(page, 'Group');
    expect(groups).toContain(`Students (${met.filter(({ group }) => group === 'student').length})`);
    expect(groups.join()).not.toContain('Military');
    expect((await offered(page, 'Status')).join()).not.toMatch(/Half|Gone/);
    await expect(page.getByLabel('Season 2')).toHaveCount(0);
    expect((await offered(page, 'Order')).join()).toBe('First seen,Hangul name,Latin name');
  });

  test('the order is by first appearance, by Hangul or by Latin name, and stays in the address', async ({ page }) => {
    await page.goto('/cast/');
    await choose(page, 'Order', 'Hangul name');
    const korean = new Intl.Collator('ko');
    const inHangul = met.toSorted((a, b) => korean.compare(a.name.ko ?? '', b.name.ko ?? ''));
    await expect(cards(page)).toHaveText(inHangul.map(({ name }) => name.en));
    await page.reload();
    await expect(cards(page)).toHaveText(inHangul.map(({ name }) => name.en));
    await choose(page, 'Order', 'Latin name');
    await expect(page).toHaveURL(/\?sort=latin$/);
    const latin = met.map(({ name }) => name.en).toSorted(new Intl.Collator('en').compare);
    await expect(cards(page)).toHaveText(latin);
    await choose(page, 'Order', 'First seen');
    await expect(cards(page)).toHaveText(met.map(({ name }) => name.en));
  });

  test('a link that asks for what this visitor may not know shows nobody and tells nothing', async ({ page }) => {
    await page.goto('/cast/?coming=returning&status=half');
    await expect(page.getByText('Nobody here matches.')).toBeVisible();
    await expect(page.getByRole('main').getByText(/half|returning/i)).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(cards(page)).toHaveCount(met.length);
  });

  test('a card is a name tag: Hangul marked as such, the actor, the class, and a stamp as of then', async ({
    page,
  }) => {
    await page.goto('/cast/');
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Yoon I-sak' });
    await expect(card.locator('[lang="ko"]')).toHaveText('윤이삭');
    await expect(card).toContainText('Kim Joo-ah');
    await expect(card).toContainText('Class 2-5');
    await expect(card).toContainText('Turned');
    await expect(card).toContainText('As of episode 3', { ignoreCase: true });
    // Nobody's likeness: there is nothing to read out.
    await expect(card.getByRole('img')).toHaveCount(0);
    await expect(page.getByText('We drew these. They aren’t portraits of the actors.')).toBeVisible();
  });

  test('all of a card leads to its page', async ({ page }) => {
    await page.goto('/cast/');
    const card = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Han Gyeong-su' });
    await card.click({ position: { x: 20, y: 40 } });
    await expect(page.getByRole('heading', { level: 1, name: /Han Gyeong-su 한경수/ })).toBeVisible();
  });
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('those who return can be picked out, and those who are new', async ({ page }) => {
    await page.goto('/cast/');
    await choose(page, 'Season 2', 'Returning');
    await expect(cards(page)).toHaveText(['Nam On-jo', 'Lee Cheong-san', 'Choi Nam-ra', 'Lee Su-hyeok']);
    await choose(page, 'Season 2', 'New');
    await expect(cards(page)).toHaveText(['Yong Ma-ru', 'So Ju-ran', 'Lee Jong-a', 'Han Du-seok']);
    await expect(page).toHaveURL(/\?coming=new$/);
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
      await expect(page.getByRole('heading', { level: 1, name: 'Cast' })).toBeVisible();
      if (turned === null) await expect(root).not.toHaveAttribute('data-turned');
      else await expect(root).toHaveAttribute('data-turned', turned);
    });
  });
}
