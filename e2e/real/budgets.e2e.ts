import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page, Response } from '@playwright/test';

import { announcedRelease } from '#domain/status/release.ts';
import { REAL_SITE } from '#e2e/build-site.ts';
import { whenQuiet } from '#e2e/quiet.ts';
import { expect } from '#e2e/test.ts';
import { EDITIONS } from '#i18n/editions.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { BOARD, FIRST_LOAD, FIRST_LOAD_IN_ALL, SEARCH } from '#publish/budgets.ts';

import { REAL_FACTS, sizeOf, test } from './real-site.ts';

/** The files that a visit asks for before anything is tapped. The page itself is named by its file. */
async function visit(page: Page, address: string): Promise<string[]> {
  const files: string[] = [];
  const quiet = whenQuiet(page);
  const hear = (response: Response) => void files.push(new URL(response.url()).pathname.replace(/\/$/, '/index.html'));
  page.on('response', hear);
  await page.goto(address);
  // The app has taken the page over, and what it asks for beside that is there.
  await expect(page.locator('#app[data-path]')).toHaveCount(0);
  await quiet();
  page.off('response', hear);
  return files;
}

/** What the start page may load besides while a time is named, whatever the facts say today. */
function boardCost(): number {
  const { milestones } = factsIn(REAL_FACTS).read('milestones');
  return announcedRelease(milestones.find(({ id }) => id === 'released')).mode === 'undated' ? 0 : BOARD;
}

test('the first load of the start page stays within its budget', async ({ page }) => {
  const files = await visit(page, '/');
  const board = boardCost();
  let all = 0;
  for (const [kind, usual] of Object.entries(FIRST_LOAD)) {
    const budget = usual + (kind === 'js' ? board : 0);
    const own = files.filter((path) => path.endsWith(`.${kind}`));
    const bytes = sizeOf(own);
    all += bytes;
    console.log(`first load of /: ${bytes} bytes of ${kind} (budget ${budget})`);
    expect(own.length, `some ${kind} is loaded`).toBeGreaterThan(0);
    expect(bytes, `${kind} in brotli bytes`).toBeLessThanOrEqual(budget);
  }
  console.log(`first load of /: ${all} bytes in all (budget ${FIRST_LOAD_IN_ALL + board})`);
  expect(all, 'brotli bytes in all').toBeLessThanOrEqual(FIRST_LOAD_IN_ALL + board);
});

test('the first load in another language costs no more than three hundredths more, whatever its letters weigh', async ({
  browser,
}) => {
  const costs: number[] = [];
  for (const { language, path } of EDITIONS) {
    // Somebody else each time, in whose language it is: nobody has anything yet, or is offered another one.
    // oxlint-disable-next-line no-await-in-loop
    const page = await browser.newPage({ locale: language });
    const files = (await visit(page, `/${path}`)).filter((file) => !/\.(woff2|svg)$/.test(file));
    costs.push(sizeOf(files));
    await page.close();
  }
  console.log(`first loads without their letters: ${costs.join(', ')} bytes`);
  const [english = 0, ...others] = costs;
  for (const cost of others) expect(cost).toBeLessThanOrEqual(english * 1.03);
});

/** A script of the site, with all that it imports at once. */
function withImports(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const [, name] of readFileSync(join(REAL_SITE, path), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    withImports(`/assets/${name}`, known);
  return known;
}

test('and will on the day that a time is named, when the board is loaded besides', async ({ page }) => {
  const files = new Set(await visit(page, '/'));
  const board = readdirSync(join(REAL_SITE, 'assets')).filter((name) => /^Announced-.+\.js$/.test(name));
  expect(board, 'the script of what has been announced').toHaveLength(1);
  for (const path of withImports(`/assets/${board[0]}`)) files.add(path);
  const bytes = sizeOf([...files].filter((path) => path.endsWith('.js')));
  console.log(`scripts of / with the board: ${bytes} bytes (budget ${FIRST_LOAD.js + BOARD})`);
  expect(bytes, 'js in brotli bytes').toBeLessThanOrEqual(FIRST_LOAD.js + BOARD);
});

test('so do the facts of whoever comes back to it', async ({ page }) => {
  await page.addInitScript(() => {
    // The blank page before the first one has no storage.
    if (location.protocol.startsWith('http'))
      localStorage.setItem('roll-call.visits', JSON.stringify({ today: '2022-02-01', before: null }));
  });
  const files = (await visit(page, '/')).filter((path) => path.endsWith('.json'));
  await expect(page.getByRole('region', { name: /^Since your last visit/ }).getByRole('listitem')).not.toHaveCount(0);
  const bytes = sizeOf(files);
  console.log(`facts of / to whoever comes back: ${bytes} bytes (budget ${FIRST_LOAD.json})`);
  expect(bytes, 'facts in brotli bytes').toBeLessThanOrEqual(FIRST_LOAD.json);
});

test('the search is loaded when it is opened, and stays within its budget', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const files: string[] = [];
  page.on('response', (response) => void files.push(new URL(response.url()).pathname));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')).toBeEditable();
  await page.waitForLoadState('networkidle');

  // The matcher has a budget of its own (src/publish/search-size.test.ts), and so has the index in the data check.
  for (const [kind, budget] of Object.entries(SEARCH)) {
    const own = new Set(files.filter((path) => path.endsWith(`.${kind}`)));
    const bytes = sizeOf([...own]);
    console.log(`opening the search: ${bytes} bytes of ${kind} (budget ${budget})`);
    expect(own.size, `${kind} is loaded now`).toBeGreaterThan(0);
    expect(bytes, `${kind} in brotli bytes`).toBeLessThanOrEqual(budget);
  }
});
