import type { Page } from '@playwright/test';

import { storedNotes } from '#e2e/own-notes.ts';
import { expect, test } from '#e2e/test.ts';

// How notes are read and written, and that no page, title or picture has one too early, is tested beside the code (src/saved/notes.test.ts,
// src/publish/leak/own-notes.test.ts).

const main = (page: Page) => page.getByRole('main');
const fold = (page: Page) => main(page).locator('summary', { hasText: 'Just for you' });
const mark = (page: Page, name: string) => main(page).getByRole('radio', { name, exact: true });
const line = (page: Page) => main(page).getByRole('textbox', { name: 'One line of your own' });

test('before an episode is watched there is nothing to keep of it, and nothing asks', async ({ page }) => {
  await page.goto('/episodes/1/');
  await expect(main(page).getByRole('button', { name: 'I’ve watched episode 1' })).toBeVisible();
  await expect(fold(page)).toHaveCount(0);
  await main(page).getByRole('button', { name: 'Open it anyway' }).click();
  await main(page).getByRole('button', { name: 'Open it', exact: true }).click();
  await expect(main(page).getByRole('heading', { name: 'What happens' })).toBeVisible();
  await expect(fold(page)).toHaveCount(0);
});

test('what was kept is hidden when “I’ve watched it” is taken back, and is there again with it', async ({ page }) => {
  await page.goto('/episodes/1/');
  await main(page).getByRole('button', { name: 'I’ve watched episode 1' }).click();
  await fold(page).click();
  await main(page).getByText('Tears', { exact: true }).click();
  await line(page).fill('Science class is over');
  await line(page).blur();
  await expect(main(page)).toContainText('Kept on this device.');
  await main(page).getByRole('button', { name: 'Undo' }).click();
  await expect(fold(page)).toHaveCount(0);
  expect(await page.content()).not.toContain('Science class is over');
  await main(page).getByRole('button', { name: 'I’ve watched episode 1' }).click();
  await expect(line(page)).toHaveValue('Science class is over');
  await expect(mark(page, 'Tears')).toBeChecked();
});

test.describe('after episode 3', () => {
  test.use({ horizon: 's1e3' });

  test('a tap sets a mark, another one takes it away, and so does the keyboard', async ({ page }) => {
    await page.goto('/episodes/3/');
    await expect(mark(page, 'Love')).toBeHidden();
    await fold(page).press('Enter');
    await main(page).getByText('Rage', { exact: true }).click();
    await expect(mark(page, 'Rage')).toBeChecked();
    expect(await storedNotes(page)).toEqual({ first: { s1e3: { reaction: 'fist' } } });
    await main(page).getByText('Rage', { exact: true }).click();
    await expect(mark(page, 'Rage')).not.toBeChecked();
    expect(await storedNotes(page)).toBeNull();
    await mark(page, 'Love').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(mark(page, 'Tears')).toBeChecked();
    // Arrows turn no page from here.
    await expect(page).toHaveURL(/\/episodes\/3\/$/);
    await page.keyboard.press('Space');
    await expect(mark(page, 'Tears')).not.toBeChecked();
    expect(await storedNotes(page)).toBeNull();
  });

  test('a line is kept as it is typed, when the field is left, and when the page is', async ({ page }) => {
    await page.goto('/episodes/3/');
    await fold(page).click();
    await line(page).pressSequentially('Why the roof');
    await expect.poll(() => storedNotes(page)).toEqual({ first: { s1e3: { line: 'Why the roof' } } });
    await expect(main(page)).toContainText('Kept on this device.');
    await line(page).pressSequentially('? ');
    await expect(main(page)).not.toContainText('Kept on this device.');
    await page.reload();
    await expect(line(page)).toHaveValue('Why the roof?');
    await line(page).fill('');
    await line(page).blur();
    await expect.poll(() => storedNotes(page)).toBeNull();
    await expect(main(page)).not.toContainText('Kept on this device.');
  });

  test('a line that is too long stays in the field, is said to be so, and is not kept', async ({ page }) => {
    await page.goto('/episodes/3/');
    await fold(page).click();
    const family = '👨‍👩‍👧‍👦';
    await line(page).fill(family.repeat(239));
    await expect(main(page)).not.toContainText(' left');
    await line(page).fill(family.repeat(270));
    await expect(main(page)).toContainText('10 left');
    await expect.poll(() => storedNotes(page)).toEqual({ first: { s1e3: { line: family.repeat(270) } } });
    await line(page).fill(family.repeat(283));
    await expect(line(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(main(page).getByText('3 letters too many. It’s kept once it’s shorter.')).toBeVisible();
    await line(page).blur();
    await expect(line(page)).toHaveValue(family.repeat(283));
    expect(await storedNotes(page)).toEqual({ first: { s1e3: { line: family.repeat(270) } } });
  });

  test('two tabs have the same', async ({ page, context }) => {
    await page.goto('/episodes/3/');
    await fold(page).click();
    const other = await context.newPage();
    await other.goto('/episodes/3/');
    await fold(other).click();
    await main(page).getByText('Gasp', { exact: true }).click();
    await expect(mark(other, 'Gasp')).toBeChecked();
    await line(other).fill('Two of us');
    await line(other).blur();
    await expect(line(page)).toHaveValue('Two of us');
    await expect(mark(page, 'Gasp')).toBeChecked();
  });
});
