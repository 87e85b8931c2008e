import type { Page } from '@playwright/test';

import { characters, isSafe, relationships } from '#e2e/facts.ts';
import { expect, test } from '#e2e/test.ts';

const recap = (page: Page) => page.getByRole('region', { name: 'Who was that again?' });
const ties = (page: Page) => page.getByRole('region', { name: 'Ties' });
const timeline = (page: Page) => page.getByRole('region', { name: 'Status by episode' });

/** Whose ties of a person a visitor may see, each person once. */
function tiedTo(id: string, horizon: string): string[] {
  const met = characters.filter((person) => isSafe(person, horizon));
  const others = relationships
    .filter((tie) => isSafe(tie, horizon) && [tie.from, tie.to].includes(id))
    .map((tie) => (tie.from === id ? tie.to : tie.from));
  return met.flatMap((person) => (others.includes(person.id) ? (person.name.ko ?? []) : []));
}

for (const [horizon, last] of [
  ['s1e1', 'The last we know, from episode 1'],
  ['s1e4', 'from episode 4: Cut off from the class after the staff-room trip.'],
  ['s1e6', 'from episode 6: Back with the class.'],
  ['s1e12', 'from episode 12: Search finds nothing; recaps disagree on whether he died. not fully sure'],
] as const) {
  test.describe(`at ${horizon}`, () => {
    test.use({ horizon });

    test('the page says who that was, and the last that the visitor can know', async ({ page }) => {
      await page.goto('/cast/lee-cheong-san/');
      await expect(page.getByRole('heading', { level: 1, name: 'Lee Cheong-san 이청산' })).toBeVisible();
      await expect(recap(page)).toContainText('A student, class 2-5, played by Yoon Chan-young.');
      if (horizon === 's1e1') await expect(recap(page)).toContainText('Nothing is recorded of them');
      else await expect(recap(page)).toContainText(last);
    });

    test('the map of ties shows whom the list names, and nobody else', async ({ page }) => {
      const names = tiedTo('lee-cheong-san', horizon).sort();
      await page.goto('/cast/lee-cheong-san/');
      const map = ties(page).getByRole('img', { name: /^A map of the ties of Lee Cheong-san/ });
      await expect(map).toBeVisible();
      const drawn = await map.locator('text').allTextContents();
      expect(drawn.sort()).toEqual([...names, '이청산'].sort());
      const listed = await ties(page).getByRole('link').locator('[lang="ko"]').allTextContents();
      expect([...new Set(listed)].sort()).toEqual(names);
    });
  });
}

test('before the first episode there are no ties, no timeline and no role yet', async ({ page }) => {
  await page.goto('/cast/lee-cheong-san/');
  await expect(ties(page)).toContainText('No ties up to where you are.');
  await expect(ties(page).getByRole('img')).toHaveCount(0);
  await expect(timeline(page)).toContainText('Nothing is recorded up to where you are.');
  await expect(recap(page)).toContainText('Nothing is recorded of them up to where you are.');
  await expect(page.getByText('Hidden until you finish episode 1')).toBeVisible();
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });

  test('a person’s page tells as much as the visitor knows', async ({ page }) => {
    await page.goto('/cast/');
    await page.getByRole('main').getByRole('link', { name: 'Han Gyeong-su' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Han Gyeong-su 한경수/ })).toBeVisible();
    await expect(page).toHaveTitle('Han Gyeong-su · Roll Call');
    await expect(timeline(page)).toContainText('episode 3');
    await expect(page.getByRole('region', { name: 'In season 2' })).toHaveCount(0);
  });

  test('the ties are reached and followed by keyboard', async ({ page }) => {
    await page.goto('/cast/han-gyeong-su/');
    const friend = ties(page).getByRole('link', { name: /Lee Cheong-san/ });
    await friend.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Lee Cheong-san/ })).toBeVisible();
  });
});

test.describe('with season 2 news', () => {
  test.use({ horizon: 's2-news' });

  test('a person’s page says what is known of them in season 2', async ({ page }) => {
    await page.goto('/cast/nam-on-jo/');
    await expect(page.getByText('played by Park Ji-hu')).toBeVisible();
    await expect(page.getByRole('region', { name: 'In season 2' })).toContainText('Returning official');
    await ties(page)
      .getByRole('link', { name: /Nam So-ju/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Nam So-ju/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'In season 2' })).toContainText('Nothing is known about this person');
  });

  test('what is only said of season 2 is not stamped as certain', async ({ page }) => {
    await page.goto('/cast/yoon-gwi-nam/');
    await expect(page.getByRole('region', { name: 'In season 2' })).toContainText('Returning speculation');
  });

  test('the card holds every spelling of the person and the actor', async ({ page }) => {
    await page.goto('/cast/nam-on-jo/');
    const card = page.getByRole('region', { name: 'On the card' });
    await expect(card).toContainText('On-jo, Nam Onjo, Nam On Jo');
    await expect(card).toContainText('Park Ji-hoo, Ji-hu Park');
    await expect(card).toContainText('Park Ji-hu 박지후, born 2003');
  });

  test('a fate that no episode is known for is stamped, and said so', async ({ page }) => {
    await page.goto('/cast/park-chang-hoon/');
    await expect(page.getByText('Turned', { exact: true })).toBeVisible();
    await expect(page.getByText('Episode not known').first()).toBeVisible();
  });
});
