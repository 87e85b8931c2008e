import type { Page } from '@playwright/test';

import { violations } from '#e2e/axe.ts';
import { characters, isSafe } from '#e2e/facts.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: /^Search names/ });
const options = (page: Page) => dialog(page).getByRole('option');
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name });
const answer = (page: Page) => dialog(page).getByRole('region', { name: 'Answer' });

async function openPage(page: Page, address = '/') {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openSearch(page: Page, address = '/') {
  await openPage(page, address);
  await button(page).click();
  await expect(field(page)).toBeFocused();
}

test('a question is answered, leads on to the next one, and to where more of it stands', async ({ page }) => {
  await openSearch(page);
  await group(page, 'People ask').getByRole('button', { name: 'Is it out?' }).click();
  await expect(field(page)).toHaveValue('Is it out?');
  await expect(answer(page)).toContainText('Not as far as we know.');
  await expect(answer(page)).toContainText('Newest news we found: 23 February 2026');
  // No claim without its verdict, and what was wrong is struck out.
  const claims = group(page, 'What people claimed').getByRole('option');
  await expect(claims.first()).toContainText('Missed');
  await expect(claims.first().locator('s')).toBeVisible();
  await group(page, 'Ask next').getByRole('button', { name: 'Is there a trailer?' }).click();
  await expect(answer(page)).toContainText('None that we know of.');
  await retype(field(page), 'where to watch');
  await expect(answer(page)).toContainText('On Netflix.');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  await answer(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/show\/#watch$/);
  await expect(dialog(page)).toBeHidden();
});

test('with the keyboard alone: “/”, type, arrows, Home, End, Enter, Escape', async ({ page }) => {
  await openPage(page, '/cast/');
  const names = page.getByRole('searchbox', { name: 'Search names' });
  await names.pressSequentially('a/b');
  await expect(names).toHaveValue('a/b');
  await names.blur();
  await page.keyboard.press('Alt+/');
  await expect(dialog(page)).toBeHidden();
  await button(page).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('episode 1');
  const chosen = dialog(page).getByRole('option', { selected: true });
  await expect(chosen).toContainText('Episode 1');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toContainText('Episode 10');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('episode 1');
  await expect(chosen).toContainText('Episode 1');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Episode 1/ })).toBeVisible();
});

test('leaves the keys alone while a syllable is being composed', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'only Chromium lets a test compose');
  await openSearch(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '남오', selectionStart: 2, selectionEnd: 2 });
  await expect(options(page).first()).toContainText('Nam On-jo');
  await expect(options(page).first()).toContainText('남온조');
  await expect(options(page).first().locator('[lang="ko"]').first()).toHaveText('남온');
  // What the Enter that ends a composition looks like to the page.
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
  await expect(dialog(page)).toBeVisible();
  await session.send('Input.insertText', { text: '남온' });
  await expect(field(page)).toHaveValue('남온');
  await expect(options(page).first()).toContainText('Nam On-jo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Nam On-jo/ })).toBeVisible();
  // Who was seen last stands there before anything is typed.
  await button(page).click();
  await expect(group(page, 'Last seen').getByRole('option')).toContainText('Nam On-jo');
});

const late = characters.find((person) => person.after === 's1e9' && person.actor !== null);
const name = late?.name.en ?? '';

test('somebody not met is not found, which is said aloud, and is found once they are', async ({ page }) => {
  expect(characters.filter((person) => isSafe(person, 'start'))).not.toContain(late);
  await openSearch(page);
  for (const typed of [name, late?.actor?.name.en ?? '']) {
    await retype(field(page), typed);
    await expect(dialog(page).getByText(`Nothing for “${typed}”.`)).toBeVisible();
    await expect(options(page)).toHaveCount(0);
  }
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found');
  await page.keyboard.press('Escape');
  await moveHorizon(page, 'I have finished episode 9');
  await page.keyboard.press('Escape');
  await button(page).click();
  await field(page).pressSequentially(name);
  await expect(group(page, 'People').getByRole('option', { name: new RegExp(name) })).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?$/);
});

test('leads to the ledger, and to a source where it is asked for', async ({ page }) => {
  await openSearch(page);
  await field(page).pressSequentially('release date');
  await dialog(page)
    .getByRole('link', { name: /^All claims about the release/ })
    .click();
  await expect(page).toHaveURL(/\/status\/claims\/\?topic=release/);
  await button(page).click();
  await field(page).pressSequentially('Estamos muertos');
  await dialog(page).getByRole('button', { name: 'Look in the sources too' }).click();
  await group(page, 'Sources').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/sources\/#source-/);
});

test.describe('without the index', () => {
  test.use({ expectedMessages: /Failed to load|search\.json|^console: Error$|blocked by Playwright/ });

  test('says so, and tries again on demand', async ({ page }) => {
    await page.route('**/assets/facts/search-*.json', (route) => route.abort());
    await openSearch(page);
    await expect(dialog(page).getByRole('alert')).toContainText('We could not reach the search index.');
    await page.unroute('**/assets/facts/search-*.json');
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await field(page).pressSequentially('onjo');
    await expect(options(page).first()).toContainText('Nam On-jo');
  });
});

test('on the narrowest phone it fills the screen, scrolls in one direction, and axe finds nothing wrong', async ({
  page,
  browserName,
}) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await openSearch(page);
  await field(page).pressSequentially('is it out');
  await expect(answer(page)).toContainText('Not as far as we know.');
  await expect(options(page).first()).toBeVisible();
  const box = await dialog(page).boundingBox();
  // Firefox keeps its scroll bar beside the page.
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(box).toMatchObject({ x: 0, y: 0, width, height: 560 });
  expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(320);
  const targets = dialog(page).locator('a, button');
  const heights = await targets.evaluateAll((found) => found.map((target) => target.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  // axe reads the document, which is the same in both.
  for (const colorScheme of browserName === 'firefox' ? [] : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});

test('the results have a height of their own where the search is a slip, in every engine', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await openSearch(page);
  await field(page).fill('episode');
  await expect(options(page).first()).toBeVisible();
  // A share of a height that is only reckoned from what is in it is nothing to WebKit.
  const basis = await dialog(page)
    .getByRole('listbox')
    .evaluate((list) => {
      for (let box = list.parentElement; box !== null; box = box.parentElement)
        if (box.parentElement?.matches('dialog')) return getComputedStyle(box).flexBasis;
      return null;
    });
  expect(basis).toBe('auto');
});

test.describe('where the browser does not close a dialog by itself', () => {
  test.use({ viewport: { width: 900, height: 700 } });
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'closedBy')),
  );

  test('a press beside the search closes it, and one that begins in it does not', async ({ page }) => {
    await openSearch(page);
    // Whatever this engine does about the attribute by itself.
    await dialog(page).evaluate((shown) => shown.removeAttribute('closedby'));
    const box = await field(page).boundingBox();
    if (box === null) throw new Error('The field is nowhere.');
    await page.mouse.move(box.x + 50, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(10, 400);
    await page.mouse.up();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.move(10, 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 50, box.y + 10);
    await page.mouse.up();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(10, 400);
    await expect(dialog(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });
});
