import { forbiddenAt } from '#e2e/leak/forbidden.ts';
import { leaksInMarks } from '#e2e/leak/roll-call.ts';
import { expect, test } from '#e2e/test.ts';

// The leak test opens a few marks at every horizon; here are all of them, before two of the points that tell the most.
for (const horizon of ['s1e5', 's1e11']) {
  test.describe(`at ${horizon}`, () => {
    test.use({ horizon });

    test('no mark of the roll call opens on anything that comes later', async ({ page }) => {
      test.setTimeout(900_000);
      await page.goto('/cast/roll-call/');
      await expect(page.getByRole('grid').getByRole('button').first()).toBeVisible();
      expect(await leaksInMarks(page, forbiddenAt(horizon), 'all')).toEqual([]);
    });
  });
}
