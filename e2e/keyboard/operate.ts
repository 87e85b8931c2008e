import type { JSHandle, Locator, Page } from '@playwright/test';

import { expect } from '#e2e/test.ts';

import type { FocusWatch, Step } from './focus-watch.ts';

const focused = (page: Page) => page.locator(':focus');
const isOpen = (summary: Locator) =>
  summary.evaluate((element) => element.parentElement instanceof HTMLDetailsElement && element.parentElement.open);

/** What stands in it, nothing as long as a list that is still to be asked for holds a place for those without scripts, or is on its way. */
const textBelow = (summary: Locator) =>
  summary.evaluate(({ nextElementSibling: panel }) => {
    if (!(panel instanceof HTMLElement) || panel.querySelector(':scope > noscript') !== null) return '';
    const text = panel.innerText.trim();
    return /^Loading$/m.test(text) ? '' : text;
  });

/** Uses what has the focus as the keyboard can, and leaves the page as it was but for what stays opened. */
export async function operate(page: Page, focus: JSHandle<FocusWatch>, step: Step): Promise<void> {
  switch (step.kind) {
    case 'disclosure':
      return openDisclosure(page, step);
    case 'dropdown':
      return walkDropdown(page, focus, step);
    case 'dialog':
      return openDialog(page, step.name);
    case 'select':
      return choose(page, step.name);
    case 'radio':
      return goRound(page, step.name);
    case 'checkbox':
      return tick(page, step.name);
    case 'date':
      return typeDate(page, step.name);
    case 'grid':
      return crossGrid(page);
    case 'other':
  }
}

/** On the way back: closes what stands open. */
export async function closeAgain(page: Page, step: Step): Promise<void> {
  if (step.kind !== 'disclosure') return;
  await page.keyboard.press('Enter');
  expect(await isOpen(focused(page)), `${step.name} closes`).toBe(false);
}

/** What is in it comes next. */
async function openDisclosure(page: Page, step: Step): Promise<void> {
  const summary = focused(page);
  const before = await isOpen(summary);
  await page.keyboard.press('Enter');
  expect(await isOpen(summary), `${step.name} turns over`).toBe(!before);
  // A list of sources is fetched when it is opened; who walks on before it is there goes past it.
  if (!before) await expect.poll(() => textBelow(summary), `what ${step.name} holds`).not.toBe('');
  if (before) {
    await page.keyboard.press('Enter');
    expect(await isOpen(summary), `${step.name} turns back`).toBe(before);
  }
}

/** Opens it, walks through what hangs in it, and leaves it: by going on, which closes it, and by Escape. */
async function walkDropdown(page: Page, focus: JSHandle<FocusWatch>, step: Step): Promise<void> {
  const summary = await focused(page).elementHandle();
  const has = (what: 'focus' | 'open') =>
    page.evaluate(
      ([own, asked]) => {
        const details = own?.parentElement;
        if (!(details instanceof HTMLDetailsElement)) return false;
        return asked === 'open' ? details.open : details.contains(document.activeElement);
      },
      [summary, what] as const,
    );
  await page.keyboard.press('Enter');
  expect(await has('open'), `${step.name} opens`).toBe(true);
  const inside: Step[] = [];
  await page.keyboard.press('Tab');
  while (await has('focus')) {
    const next = await focus.evaluate((watch) => watch.here('forward'));
    if (next === null) break;
    inside.push(next);
    await operate(page, focus, next);
    await page.keyboard.press('Tab');
  }
  expect(inside.length, `${step.name} holds something`).toBeGreaterThan(0);
  expect(inside.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`))).toEqual([]);
  const leftThePage = await page.evaluate(() => document.activeElement === document.body);
  // Left open it would lie over what has the focus now.
  expect(await has('open'), `${step.name} closes behind the focus`).toBe(leftThePage);
  await page.keyboard.press('Shift+Tab');
  if (!leftThePage) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  expect(await has('focus'), `${step.name} opens again`).toBe(true);
  await page.keyboard.press('Escape');
  expect(await has('open'), `${step.name} closes by Escape`).toBe(false);
  expect(await page.evaluate((own) => document.activeElement === own, summary), `${step.name} has it again`).toBe(true);
}

/** The focus goes in, stays in, and comes back. */
async function openDialog(page: Page, name: string): Promise<void> {
  const opener = await focused(page).elementHandle();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog, `${name} opens`).toBeVisible();
  const count = await dialog.locator('a[href], button, input, select, summary').count();
  for (let presses = 0; presses <= count + 1; presses += 1) {
    const isOutside = await dialog.evaluate(
      (element) => document.activeElement !== document.body && !element.contains(document.activeElement),
    );
    expect(isOutside, `${name} keeps the focus`).toBe(false);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(dialog, `${name} closes`).toHaveCount(0);
  expect(await page.evaluate((element) => document.activeElement === element, opener), `${name} has it again`).toBe(
    true,
  );
}

/** One further, or one back from the last, and home again. */
async function choose(page: Page, name: string): Promise<void> {
  const select = focused(page);
  const read = () =>
    select.evaluate((element) =>
      element instanceof HTMLSelectElement ? { at: element.selectedIndex, last: element.length - 1 } : null,
    );
  const before = await read();
  const keys = before?.at === before?.last ? ['ArrowUp', 'ArrowDown'] : ['ArrowDown', 'ArrowUp'];
  await page.keyboard.press(keys[0] ?? '');
  await expect.poll(read, `${name} changes`).not.toEqual(before);
  await settle(page);
  await page.keyboard.press(keys[1] ?? '');
  await expect.poll(read, `${name} changes back`).toEqual(before);
  await settle(page);
}

/** Every button of the group in turn, until the first has it again. */
async function goRound(page: Page, name: string): Promise<void> {
  const group = await focused(page).evaluate((element) =>
    element instanceof HTMLInputElement ? document.getElementsByName(element.name).length : 0,
  );
  const chosen = new Set<string>();
  for (let presses = 0; presses < group; presses += 1) {
    await page.keyboard.press('ArrowDown');
    chosen.add(await focused(page).evaluate((element) => element.closest('label')?.textContent ?? ''));
    expect(await focused(page).isChecked(), `${name}: the arrow keys choose`).toBe(true);
  }
  expect(chosen.size, `${name}: the arrow keys go round`).toBe(group);
}

async function tick(page: Page, name: string): Promise<void> {
  const before = await focused(page).isChecked();
  await page.keyboard.press('Space');
  await expect(focused(page), name).toBeChecked({ checked: !before });
  await page.keyboard.press('Space');
  await expect(focused(page), name).toBeChecked({ checked: before });
}

/** The same in every order of day and month. What it brings about stays. */
async function typeDate(page: Page, name: string): Promise<void> {
  await page.keyboard.type('11112030');
  await expect(focused(page), name).toHaveValue('2030-11-11');
}

/** Through every row, to and fro, and back to where it began. */
async function crossGrid(page: Page): Promise<void> {
  const grid = page.getByRole('grid').filter({ has: focused(page) });
  // The headings of its groups are no stops.
  const lines = grid.locator('tbody tr').filter({ has: page.getByRole('link') });
  const rows = await lines.count();
  const columns = await lines.first().locator('a, button, td[tabindex]').count();
  expect(rows * columns).toBeGreaterThan(1);
  await page.keyboard.press('ControlOrMeta+Home');
  for (let row = 0; row < rows; row += 1) {
    for (let column = 1; column < columns; column += 1) {
      await page.keyboard.press(row % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    }
    if (row % 2 === 0) {
      const button = focused(page);
      await expect(button).toHaveRole('button');
      if (row === 0) await openDialog(page, 'the last mark of the first row');
    }
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('ControlOrMeta+Home');
}

/** Until the page has followed what was chosen. Its own address begins behind the path of its edition, where its manifest stands. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const shown = document.querySelector('main')?.dataset['address'];
    const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? location.origin;
    const root = new URL('.', manifest).pathname;
    return (
      shown === undefined || `${location.pathname}${location.search}${location.hash}` === `${root}${shown.slice(1)}`
    );
  });
}
