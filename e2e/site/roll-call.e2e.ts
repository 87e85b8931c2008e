import type { Page } from '@playwright/test';

import { characters, episodes, isSafe } from '#e2e/facts.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

const sheet = (page: Page) => page.getByRole('grid', { name: 'People by episode' });
/** Who stands on the register in which of the episodes up to a horizon: everybody from where they are met. */
const squares = (horizon: string) =>
  characters.flatMap((person) =>
    episodes
      .filter(({ id }) => isSafe({ after: id }, horizon) && isSafe({ after: person.met.at }, id))
      .map(({ id }) => id),
  );
const mark = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true });

test('the book is closed for somebody who has not started', async ({ page }) => {
  await page.goto('/cast/roll-call/');
  await expect(page.getByRole('heading', { level: 1, name: 'Roll call' })).toBeVisible();
  await expect(page.getByText('The book opens with episode 1.')).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'To episode 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Episode 1' })).toBeVisible();
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });
  test.beforeEach(({ page }) => page.goto('/cast/roll-call/').then(() => undefined));

  const met = characters.filter((person) => isSafe(person, 's1e3'));

  test('the book has a header for every person and every episode so far', async ({ page }) => {
    await expect(sheet(page).getByRole('columnheader')).toHaveCount(4);
    await expect(sheet(page).getByRole('columnheader', { name: 'Episode 3' })).toBeVisible();
    await expect(sheet(page).locator('tbody').getByRole('rowheader')).toHaveText(
      met.map(({ name }) => `${name.ko ?? ''} ${name.en}`.trim()),
    );
    await expect(sheet(page).locator('tbody').getByRole('button')).toHaveCount(squares('s1e3').length);
  });

  test('a mark says whose it is, in which episode and what; the legend explains those in use', async ({ page }) => {
    await expect(sheet(page).getByRole('button', { name: /^episode \d, Yoon I-sak: Turned$/ })).toHaveCount(2);
    const legend = page.getByRole('region', { name: /^What the marks mean/ });
    await expect(legend.getByRole('listitem').filter({ hasText: 'Turned' })).toBeVisible();
    await expect(legend.getByRole('listitem').filter({ hasText: 'Half' })).toHaveCount(0);
  });

  test('the foot counts everybody on the register once for each episode', async ({ page }) => {
    await expect(sheet(page).locator('tfoot tr').first()).toBeVisible();
    const lines = await sheet(page).locator('tfoot tr').all();
    const counts = await Promise.all(lines.map((line) => line.getByRole('gridcell').allTextContents()));
    for (const [column, episode] of ['s1e1', 's1e2', 's1e3'].entries()) {
      const onRegister = squares('s1e3').filter((id) => id === episode).length;
      expect(counts.reduce((sum, line) => sum + Number(line[column]), 0)).toBe(onRegister);
    }
  });

  test('a mark opens what it rests on and who says so; Escape closes it and leaves the focus there', async ({
    page,
  }) => {
    await mark(page, 'episode 2, Yoon I-sak: Turned').click();
    const slip = page.getByRole('dialog', { name: 'episode 2, Yoon I-sak: Turned' });
    await expect(slip.getByText('Infected.')).toBeVisible();
    await slip
      .getByText(/^\d+ sources?$/)
      .first()
      .click();
    await expect(slip.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(slip).toHaveCount(0);
    await expect(mark(page, 'episode 2, Yoon I-sak: Turned')).toBeFocused();
  });

  test('a mark that is carried on says since when, and one that rests on no event says on what', async ({ page }) => {
    await mark(page, 'episode 3, Yoon I-sak: Turned').click();
    await expect(page.getByRole('dialog').getByText('Turned since episode 2.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await mark(page, 'episode 1, Yoon I-sak: There').click();
    await expect(page.getByRole('dialog').getByText('They are on the class list.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await mark(page, 'episode 2, Lee Su-hyeok: There').click();
    await expect(page.getByRole('dialog').getByText('None of our sources shows them in this episode.')).toBeVisible();
  });

  test('who is met later has no mark before, and the arrow keys pass through there too', { tag: '@engine' }, async ({
    page,
  }) => {
    const before = sheet(page).getByRole('gridcell', { name: 'episode 1, Park Hee-su: not on the register yet' });
    await expect(before).toBeVisible();
    await expect(before.getByRole('button')).toHaveCount(0);
    await sheet(page)
      .getByRole('link', { name: /Park Hee-su/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await expect(before).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(mark(page, 'episode 2, Park Hee-su: There')).toBeFocused();
    await page.keyboard.press('End');
    await expect(mark(page, 'episode 3, Park Hee-su: Present')).toBeFocused();
  });

  test('says how many are on the register and how many answer', async ({ page }) => {
    await expect(page.getByText(/^출석부 · The attendance book, up to episode 3\./)).toContainText(
      `${met.length} on the register, `,
    );
  });

  test('the keyboard finds one way in, and the arrow keys go from there', { tag: '@engine' }, async ({ page }) => {
    await page.getByRole('group', { name: 'People by episode' }).focus();
    await page.keyboard.press('Tab');
    await expect(sheet(page).getByRole('link', { name: /Nam On-jo/ })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(sheet(page).getByRole('button', { name: /^episode 2, Lee Cheong-san/ })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    const here = sheet(page).getByRole('button', { name: /^episode 3, Lee Cheong-san/ });
    await expect(here).toBeFocused();
    // Out of the book with one Tab, and back to where it was left.
    await page.keyboard.press('Tab');
    await expect(sheet(page).locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(here).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^episode 3, Lee Cheong-san/ })).toBeVisible();
  });

  test('going back in the story takes the later episodes out of the book', async ({ page }) => {
    await sheet(page)
      .getByRole('button', { name: /^episode 3, Lee Cheong-san/ })
      .focus();
    await moveHorizon(page, 'I have finished episode 1');
    await expect(sheet(page).getByRole('columnheader')).toHaveCount(2);
    await expect(sheet(page).locator('tbody [tabindex="0"]')).toHaveCount(1);
  });

  test('a name leads to the person', async ({ page }) => {
    await sheet(page)
      .getByRole('link', { name: /Nam On-jo/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Nam On-jo/ })).toBeVisible();
  });
});

test.describe('after episode 5', () => {
  test.use({ horizon: 's1e5' });

  test('a square that an entry left open says which', async ({ page }) => {
    await page.goto('/cast/roll-call/');
    await mark(page, 'episode 4, Lee Na-yeon: Open').click();
    const slip = page.getByRole('dialog');
    await expect(slip.getByText('Open since episode 3.')).toBeVisible();
    await expect(slip.getByText('Missing.')).toBeVisible();
  });
});

test.describe('after season 1', () => {
  test.use({ horizon: 's2-news', viewport: { width: 360, height: 700 } });

  test('names and episode numbers stay in sight while the book is scrolled', { tag: '@engine' }, async ({ page }) => {
    await page.goto('/cast/roll-call/');
    const area = page.getByRole('group', { name: 'People by episode' });
    await expect(sheet(page).getByRole('button')).toHaveCount(squares('s2-news').length);
    await area.evaluate((element) => element.scrollTo(200, 600));
    const column = sheet(page).getByRole('columnheader', { name: 'Episode 12' });
    const row = sheet(page)
      .locator('tbody')
      .getByRole('rowheader')
      .filter({ hasText: characters[20]?.name.en ?? '' });
    const frame = await area.boundingBox();
    expect((await column.boundingBox())?.y).toBeCloseTo(frame?.y ?? -1, 0);
    expect((await row.boundingBox())?.x).toBeCloseTo(frame?.x ?? -1, 0);
  });

  test('a square that only an end without an episode leaves open says so, and newcomers are not on the register', async ({
    page,
  }) => {
    await page.goto('/cast/roll-call/');
    await mark(page, 'episode 3, Park Chang-hoon: Open').click();
    await expect(page.getByRole('dialog').getByText('No source says in which episode this happened.')).toBeVisible();
    await expect(page.getByRole('dialog').getByText('Infected.')).toBeVisible();
    await expect(sheet(page).getByRole('link', { name: /Yong Ma-ru/ })).toHaveCount(0);
  });

  test('the whole book prints on one sheet of A4', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Playwright prints in Chromium only');
    await page.goto('/cast/roll-call/');
    await expect(sheet(page).getByRole('button')).toHaveCount(squares('s2-news').length);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/MediaBox \[0 0 841\.\d+ 594\.\d+\]/);
  });
});
