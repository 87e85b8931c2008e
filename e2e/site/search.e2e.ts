import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { characters, claims, isSafe } from '#e2e/facts.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { retype } from '#e2e/retype.ts';
import { expect, test } from '#e2e/test.ts';

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: /^Search people/ });
const options = (page: Page) => dialog(page).getByRole('option');
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name });

async function openPage(page: Page, address = '/') {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openSearch(page: Page, address = '/') {
  await openPage(page, address);
  await button(page).click();
  await expect(field(page)).toBeFocused();
}

test('the button opens it, an example shows how, and a result leads to the page', async ({ page }) => {
  await openSearch(page);
  await dialog(page).getByRole('button', { name: 'On-jo' }).click();
  await expect(field(page)).toHaveValue('On-jo');
  await group(page, 'People')
    .getByRole('option', { name: /Nam On-jo/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Nam On-jo/ })).toBeVisible();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('with the keyboard alone: “/”, type, arrows, Home, End, Enter', async ({ page }) => {
  await openPage(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('episode 1');
  const titles = ['Episode 1', 'Episode 10', 'Episode 11', 'Episode 12'];
  for (const [index, title] of titles.entries()) {
    await expect(group(page, 'Episodes').getByRole('option').nth(index)).toHaveText(title);
  }
  const chosen = dialog(page).getByRole('option', { selected: true });
  await expect(chosen).toHaveText('Episode 1');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText('Episode 10');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await page.keyboard.press('End');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(chosen).toHaveText('Episode 1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Episode 1/ })).toBeVisible();
});

test('Escape closes it and gives the focus back', async ({ page }) => {
  await openPage(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('on');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
});

test('“/” is a letter in a field, and nothing with a modifier', async ({ page }) => {
  await openPage(page, '/cast/');
  const names = page.getByRole('searchbox', { name: 'Search names' });
  await names.pressSequentially('a/b');
  await expect(names).toHaveValue('a/b');
  await names.blur();
  await page.keyboard.press('Alt+/');
  await expect(dialog(page)).toBeHidden();
});

test('tells a screen reader what it is, and how many it found once the typing rests', async ({ page }) => {
  await openSearch(page);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).pressSequentially('nam-ra');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog(page).getByRole('listbox')).toHaveAttribute(
    'id',
    (await field(page).getAttribute('aria-controls')) ?? '',
  );
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results?$/);
  await retype(field(page), 'zzzqqq');
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found');
  await expect(dialog(page).getByText('Nothing found for “zzzqqq”.')).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('finds every press spelling, without hyphens, with a slip, and on the wrong keyboard', async ({ page }) => {
  await openSearch(page);
  for (const [typed, name] of [
    ['Cheong-san', 'Lee Cheong-san'],
    ['chungsan', 'Lee Cheong-san'],
    ['CHEONGSAN', 'Lee Cheong-san'],
    ['Park Solomon', 'Lomon'],
    ['Cheonsan', 'Lee Cheong-san'],
    ['skadhswh', 'Nam On-jo'],
    ['sdw', 'Nam On-jo'],
    ['rol call', 'Roll call'],
  ] as const) {
    await retype(field(page), typed);
    await expect(options(page).first(), typed).toContainText(name);
  }
});

test('finds Hangul, its initials and a syllable half typed', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'no keyboard that Playwright gives Firefox has Hangul on it');
  await openSearch(page);
  for (const typed of ['남온조', 'ㄴㅇㅈ', '남온ㅈ', '남오', '온조', '남온조'.normalize('NFD'), 'ㅐㅜ-ㅓㅐ']) {
    await field(page).fill(typed);
    await expect(options(page).first(), typed).toContainText('Nam On-jo');
  }
  await expect(options(page).first().locator('[lang="ko"]').first()).toHaveText('남온조');
});

test('leaves the keys alone while a syllable is being composed', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'only Chromium lets a test compose');
  await openSearch(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '남오', selectionStart: 2, selectionEnd: 2 });
  await expect(options(page).first()).toContainText('Nam On-jo');
  // What the Enter that ends a composition looks like to the page.
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
  await expect(dialog(page)).toBeVisible();
  await session.send('Input.insertText', { text: '남온' });
  await expect(field(page)).toHaveValue('남온');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Nam On-jo/ })).toBeVisible();
});

const late = characters.find((person) => person.after === 's1e9' && person.actor !== null);
const name = late?.name.en ?? '';

test('somebody not met is not found, by any name, and is found once they are', async ({ page }) => {
  expect(characters.filter((person) => isSafe(person, 'start'))).not.toContain(late);
  await openSearch(page);
  for (const typed of [name, name.replaceAll(/[- ]/g, '').toLowerCase(), late?.actor?.name.en ?? '']) {
    await retype(field(page), typed);
    await expect(dialog(page).getByText(`Nothing found for “${typed}”.`)).toBeVisible();
    await expect(options(page)).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await moveHorizon(page, 'I have finished episode 9');
  await page.keyboard.press('Escape');
  await button(page).click();
  await field(page).pressSequentially(name);
  await expect(group(page, 'People').getByRole('option', { name: new RegExp(name) })).toBeVisible();
});

const said = claims.find((claim) => isSafe(claim, 'start'))?.statement.en ?? '';

test('leads to one claim, one source and one page', async ({ page }) => {
  await openSearch(page);
  await field(page).pressSequentially(said.slice(0, 40));
  await group(page, 'Claims').getByRole('option', { name: said }).click();
  await expect(page).toHaveURL(/\/status\/claims\/\?claim=/);
  await expect(page.getByRole('main').getByText(said)).toBeVisible();
  await button(page).click();
  await field(page).pressSequentially('Estamos muertos');
  await group(page, 'Sources').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/sources\/#source-/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Estamos muertos' }).first()).toBeInViewport();
  await button(page).click();
  await field(page).pressSequentially('attendance book');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Roll call/ })).toBeVisible();
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

test.describe('after the site was renewed', () => {
  test.use({ expectedMessages: /Failed to load|search\.json|^console: Error$/ });

  test('says that its index is gone, and loads the page anew on demand', async ({ page }) => {
    await page.goto('/episodes/');
    await page.route('**/assets/facts/search-*.json', (route) => route.fulfill({ status: 404 }));
    await button(page).click();
    await expect(dialog(page).getByRole('alert')).toContainText('renewed');
    await page.unroute('**/assets/facts/search-*.json');
    await dialog(page).getByRole('button', { name: 'Load it again' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await button(page).click();
    await field(page).pressSequentially('onjo');
    await expect(options(page).first()).toContainText('Nam On-jo');
  });
});

test('on the narrowest phone it fills the screen and scrolls in one direction', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await openSearch(page);
  await field(page).pressSequentially('netflix');
  await expect(options(page).first()).toBeVisible();
  const box = await dialog(page).boundingBox();
  // Firefox keeps its scroll bar beside the page.
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(box).toMatchObject({ x: 0, y: 0, width, height: 560 });
  expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(320);
  const heights = await options(page).evaluateAll((found) =>
    found.map((option) => option.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('axe finds nothing wrong with it, empty or full', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'axe reads the document, which is the same in both');
  const violations = async () => {
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    return (await axe.analyze()).violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openSearch(page);
    expect(await violations(), `${colorScheme}, empty`).toEqual([]);
    await field(page).pressSequentially('lee');
    await expect(options(page).first()).toBeVisible();
    expect(await violations(), `${colorScheme}, full`).toEqual([]);
    await retype(field(page), 'zzzqqq');
    await expect(options(page)).toHaveCount(0);
    expect(await violations(), `${colorScheme}, nothing found`).toEqual([]);
  }
});
