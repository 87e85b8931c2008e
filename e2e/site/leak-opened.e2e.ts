import type { Page } from '@playwright/test';

import { forbiddenAt } from '#e2e/leak/forbidden.ts';
import { leaksInMarks } from '#e2e/leak/roll-call.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { askForDetails, goTo } from '#e2e/leak/walk.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';

// Two things that the leak test has to open before it can read them: a stamp that somebody forgot is planted in the facts.
test.skip(({ browserName }) => browserName !== 'chromium');
test.use({ horizon: 's1e2' });

const SECRET = 'So-ju opens the hall door and is reunited with On-jo';

/** Puts the secret, without a stamp, where the facts have another text. */
async function plant(page: Page, file: string, instead: string) {
  await page.route(`**/assets/facts/${file}-*.json`, async (route) => {
    const text = await (await route.fetch()).text();
    expect(text).toContain(instead);
    await route.fulfill({ contentType: 'application/json', body: text.replace(instead, SECRET) });
  });
}

test('finds what only the detailed content notes tell', async ({ page }) => {
  await plant(page, 'content-notes', 'Pupils beat, threaten and humiliate other pupils.');
  const forbidden = forbiddenAt('s1e2');
  await page.goto('/');
  await goTo(page, '/episodes/1/');
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toEqual([]);
  await askForDetails(page);
  await goTo(page, '/episodes/1/');
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toContainEqual(
    expect.stringMatching(/^text: "so ju opens/),
  );
});

test('finds what only a mark of the roll call tells', async ({ page }) => {
  await plant(page, 'characters', 'Scratched by Hyeon-ju yet stays healthy');
  const forbidden = forbiddenAt('s1e2');
  await page.goto('/');
  await goTo(page, '/cast/roll-call/');
  expect(findBrowserLeaks(await readSurfaces(page), forbidden)).toEqual([]);
  expect(await leaksInMarks(page, forbidden, 'few')).toContainEqual(
    expect.stringMatching(/^mark “episode 1, Nam On-jo: Present” text: "so ju opens/),
  );
});
