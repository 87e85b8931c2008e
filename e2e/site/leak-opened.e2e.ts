import type { Page } from '@playwright/test';

import { FACTS, forbiddenAt } from '#e2e/leak/forbidden.ts';
import { leaksInMarks } from '#e2e/leak/roll-call.ts';
import { readSigns } from '#e2e/leak/signs.ts';
import { readSurfaces } from '#e2e/leak/surfaces.ts';
import { askForDetails } from '#e2e/leak/walk.ts';
import { goTo } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';
import { findBrowserLeaks } from '#publish/leak/find-leaks.ts';
import { signReader } from '#publish/leak/marks.ts';

// What the leak test has to open before it can read it: a stamp that somebody forgot is planted in the facts.
test.skip(({ browserName }) => browserName !== 'chromium');
test.use({ horizon: 's1e2' });

const SECRET = 'So-ju opens the hall door and is reunited with On-jo';

const BITTEN_LATER = '"after":"s1e5","episode":"s1e5","status":"bitten","note":{"en":"Loses an eye';

/** Puts the secret, or another text, without a stamp of its own where the facts have another one. */
async function plant(page: Page, file: string, instead: string, text = SECRET) {
  await page.route(`**/assets/facts/${file}-*.json`, async (route) => {
    const facts = await (await route.fetch()).text();
    expect(facts).toContain(instead);
    await route.fulfill({ contentType: 'application/json', body: facts.replace(instead, text) });
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

/** What an episode's page tells at a horizon: its texts, and its signs. */
async function leaksAt(page: Page, horizon: string): Promise<string[]> {
  return [
    ...findBrowserLeaks(await readSurfaces(page), forbiddenAt(horizon)),
    ...signReader(FACTS, horizon)(await readSigns(page)),
  ];
}

test('an envelope tells nothing, opened no more than its own episode, and finds what is in the wrong one', async ({
  page,
}) => {
  await page.goto('/episodes/3/');
  expect(await leaksAt(page, 's1e2')).toEqual([]);
  const open = async () => {
    await page.getByRole('button', { name: 'Open it anyway' }).click();
    await page.getByRole('button', { name: 'Open it', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Seal it again' })).toBeVisible();
  };
  await open();
  expect(await leaksAt(page, 's1e3')).toEqual([]);
  // Whom it names is linked where they have been met, and by nothing else.
  expect(findBrowserLeaks(await readSurfaces(page), forbiddenAt('s1e2'))).not.toContainEqual(
    expect.stringMatching(/^link to/),
  );
  await plant(page, 'episodes', 'Su-hyeok leaps to a fire hose to save Cheong-san');
  await page.reload();
  await open();
  expect(await leaksAt(page, 's1e3')).toContainEqual(expect.stringMatching(/^text: "so ju opens/));
});

test('the roll called after an episode tells nothing later, and finds a mark that comes too early', async ({
  page,
}) => {
  const watch = async () => {
    await page.goto('/episodes/3/');
    await page.getByRole('button', { name: 'I’ve watched episode 3' }).click();
    await expect(page.getByRole('region', { name: 'Calling the roll' })).toBeVisible();
  };
  await watch();
  expect(await leaksAt(page, 's1e3')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await plant(page, 'characters', BITTEN_LATER, BITTEN_LATER.replaceAll('s1e5', 's1e3'));
  await watch();
  expect(await leaksAt(page, 's1e3')).toContainEqual(expect.stringMatching(/^mark: Yoon Gwi-nam Bitten/));
});
