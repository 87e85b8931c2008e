import type { Page } from '@playwright/test';

import { characters, episodes, isSafe } from '#e2e/facts.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';

// Which mark stands where is tested beside the code (src/domain/people/roll-call.test.ts, src/register.test.ts).

const sheet = (page: Page) => page.getByRole('grid', { name: 'People by episode' });
/** Who stands on the register in which of the episodes up to a horizon: everybody from where they are met. */
const squares = (horizon: string) =>
  characters.flatMap((person) =>
    episodes
      .filter(({ id }) => isSafe({ after: id }, horizon) && isSafe({ after: person.met.at }, id))
      .map(({ id }) => id),
  );
const mark = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true });

test('the register is closed for somebody who has not started', async ({ page }) => {
  await page.goto('/cast/roll-call/');
  await expect(page.getByText('The register opens with episode 1.')).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });
  test.beforeEach(({ page }) => page.goto('/cast/roll-call/').then(() => undefined));

  const met = characters.filter((person) => isSafe(person, 's1e3'));

  test('it has a header for every person, group and episode so far, and says how many answer', async ({ page }) => {
    await expect(sheet(page).getByRole('columnheader')).toHaveCount(4);
    const names = sheet(page)
      .getByRole('rowheader')
      .filter({ has: page.getByRole('link') });
    expect((await names.allTextContents()).sort()).toEqual(
      met.map(({ name }) => `${name.ko ?? ''} ${name.en}`.trim()).sort(),
    );
    await expect(sheet(page).getByRole('button')).toHaveCount(squares('s1e3').length);
    const [here] = await sheet(page)
      .getByRole('rowheader', { name: /^Still here/ })
      .allTextContents();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      `${met.length} on the register. ${/\d+$/.exec(here ?? '')?.[0] ?? ''} answer.`,
    );
    // A mark or a group that nobody is in would tell.
    const legend = page.getByRole('list', { name: 'What the marks mean' });
    await expect(legend.getByRole('listitem').filter({ hasText: 'turned' })).toBeVisible();
    await expect(legend.getByRole('listitem').filter({ hasText: 'half' })).toHaveCount(0);
    await expect(sheet(page).getByRole('rowheader', { name: /^Half/ })).toHaveCount(0);
  });

  test('a mark opens what it rests on and who says so; Escape closes it and leaves the focus there', async ({
    page,
  }) => {
    await mark(page, 'episode 2, Yoon I-sak: Turned').click();
    const slip = page.getByRole('dialog', { name: 'episode 2, Yoon I-sak: Turned' });
    await expect(slip.getByText('Infected.')).toBeVisible();
    await slip.getByText(/^\d+ sources?$/).click();
    await expect(slip.getByRole('listitem').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(slip).toHaveCount(0);
    await expect(mark(page, 'episode 2, Yoon I-sak: Turned')).toBeFocused();
    for (const [name, why] of [
      ['episode 3, Yoon I-sak: Turned', 'Turned since episode 2.'],
      ['episode 1, Yoon I-sak: There', 'They are on the class list.'],
      ['episode 2, Lee Su-hyeok: There', 'We don’t see them in this episode,'],
    ] as const) {
      await mark(page, name).click();
      await expect(page.getByRole('dialog').getByText(why)).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });

  test('who is met later has no mark before, and the arrow keys pass through there too', { tag: '@engine' }, async ({
    page,
  }) => {
    const before = sheet(page).getByRole('gridcell', { name: 'episode 1, Park Hee-su: not on the register yet' });
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

  test('the keyboard finds one way in, and the arrow keys go from there', { tag: '@engine' }, async ({ page }) => {
    await page.getByRole('link', { name: 'All ties', exact: true }).focus();
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
});

test.describe('after season 1', () => {
  test.use({ horizon: 's2-news' });

  // A phone; and 1280 by 800 at 200 % text, where nothing stays but what is needed.
  for (const viewport of [
    { width: 360, height: 700 },
    { width: 640, height: 400 },
  ]) {
    test.describe(`${viewport.width} by ${viewport.height}`, () => {
      test.use({ viewport });

      test('the head of the book stays in sight, and what has the focus is never under it', {
        // The two differ in the styles, not in the engine.
        tag: viewport.width === 360 ? '@engine' : [],
      }, async ({ page }) => {
        await page.goto('/cast/roll-call/');
        await sheet(page)
          .getByRole('link', { name: /Lee Jin-su/ })
          .focus();
        const head = sheet(page).getByRole('columnheader').first();
        const rows = await sheet(page).locator('tbody tr').count();
        const covered: string[] = [];
        for (let presses = 0; presses < rows; presses += 1) {
          await page.keyboard.press('ArrowUp');
          covered.push(
            ...(await page.evaluate(() => {
              const own = document.activeElement;
              if (own === null) return ['nothing'];
              const { left, top, width, height } = own.getBoundingClientRect();
              const points = [top + 2, top + height / 2, top + height - 2];
              const isSeen = points.every((y) => own.contains(document.elementFromPoint(left + width / 2, y)));
              return isSeen ? [] : [own.textContent];
            })),
          );
          if (presses === 3 && viewport.height > 560) await expect(head).toBeInViewport();
        }
        expect(covered).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      });
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('twelve columns fit, and a row is what a finger touches', async ({ page }) => {
      await page.goto('/cast/roll-call/');
      await expect(sheet(page).getByRole('columnheader')).toHaveCount(13);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const row = sheet(page)
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: /Choi Nam-ra/ }) });
      await row.click({ position: { x: 300, y: 20 } });
      const slip = page.getByRole('dialog', { name: 'Choi Nam-ra, episode by episode' });
      await expect(slip.getByRole('heading', { level: 3, name: 'Episode 6' })).toBeVisible();
      await expect(slip.getByText('Half-zombie.').first()).toBeVisible();
    });
  });

  test('a square that only an end without an episode leaves open says so, and newcomers are not on the register', async ({
    page,
  }) => {
    await page.goto('/cast/roll-call/');
    await mark(page, 'episode 3, Park Chang-hoon: No word').click();
    await expect(page.getByRole('dialog').getByText('Nobody says in which episode this happened.')).toBeVisible();
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
