import { goBack, goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';

// Of a group of radio buttons Tab reaches the chosen one; the arrow keys reach the others.
const INTERACTIVE =
  'a[href], button, input:not([type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';

for (const address of ['/episodes/2/', '/cast/']) {
  test(`everything on ${address} that reacts is reached with the Tab key`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const count = await page.evaluate((selector) => {
      const visible = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility(),
      );
      for (const element of visible) element.addEventListener('focus', () => element.setAttribute('data-reached', ''));
      return visible.length;
    }, INTERACTIVE);
    expect(count).toBeGreaterThan(10);
    for (let presses = 0; presses < count; presses += 1) await page.keyboard.press('Tab');
    await expect(page.locator('[data-reached]')).toHaveCount(count);
  });
}

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').locator(':focus')).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('after a press on a text the keys scroll, and Tab goes on from there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/show/');
  const text = page.getByRole('region', { name: 'Where to watch' }).getByRole('paragraph').first();
  await text.click();
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.keyboard.press('PageDown');
  await expect.poll(scrolled).toBeGreaterThan(before);
  await page.keyboard.press('Tab');
  expect(
    await text.evaluate((own) => own.compareDocumentPosition(document.activeElement ?? own)),
    'what comes next has the focus',
  ).toBe(4);
});

test('“I’ve watched it” does not throw the keyboard back to the top of the page', async ({ page }) => {
  await page.goto('/episodes/1/');
  await page.getByRole('button', { name: 'I’ve watched episode 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Calling the roll' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Calling the roll' }).getByRole('link').first()).toBeFocused();
});

test('going to a page moves the focus to its heading, on the way back too; a filter leaves it alone', async ({
  page,
}) => {
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  await page.goto('/');
  await expect(heading(/^Season 2/)).toBeVisible();
  await expect(heading(/^Season 2/)).not.toBeFocused();
  await goThroughMenu(page, 'Status');
  await expect(heading(/^Season 2/)).toBeFocused();
  await goThroughMenu(page, 'Who was right');
  await expect(page.getByRole('heading', { level: 1, name: /have come due/ })).toBeFocused();
  await page.getByRole('link', { name: /^Every claim/ }).press('Enter');
  await page.getByLabel('Topic').focus();
  await page.getByLabel('Topic').selectOption('renewal');
  await expect(page).toHaveURL(/topic=renewal/);
  await expect(page.getByLabel('Topic')).toBeFocused();
  await goBack(page);
  await expect(heading(/^Season 2/)).toBeFocused();
});
