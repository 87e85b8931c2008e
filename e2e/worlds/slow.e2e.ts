import { expect, test } from '#e2e/test.ts';

// The router measures its wait on the clock, so time has to flow here.
test.use({ frozenClock: false });

test('while the facts are on their way the page is there, and then the facts are', async ({ page }) => {
  await page.goto('/episodes/?world=slow');
  const guide = page.getByRole('link', { name: 'Episode 1', exact: true });
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeVisible();
  expect(await guide.isVisible(), 'the facts are there as early as the frame: nothing was before').toBe(false);
  await expect(guide).toBeVisible();
});
