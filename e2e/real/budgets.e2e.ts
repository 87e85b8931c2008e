import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Page, Response } from '@playwright/test';

import { listAddresses } from '#build/addresses.ts';
import { REAL_SITE } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';

import { REAL_FACTS, test } from './real-site.ts';

const KB = 1000;

/** What a visitor of `/` may cost before anything is tapped, in brotli bytes (the README's promise). */
const BUDGETS = { html: 12 * KB, js: 116 * KB, css: 12 * KB, woff2: 40 * KB, json: 12 * KB } as const;
const IN_ALL = 160 * KB;

/** What the facts of each kind of page may cost whoever comes there first: what they cost on 29 November 2026, and up to 1 KB more. */
const FACTS: Readonly<Record<string, number>> = {
  '/': 3,
  '/cast/': 15,
  '/cast/$characterId/': 17,
  '/cast/roll-call/': 13,
  '/countdown/': 6,
  '/episodes/': 6,
  '/episodes/$number/': 16,
  '/show/': 34,
  '/sources/': 95,
  '/status/': 52,
  '/status/claims/': 49,
  '/updates/': 19,
  '/your-data/': 1,
};

/** The files that a visit asks for before anything is tapped. The page itself is named by its file. */
async function visit(page: Page, address: string): Promise<string[]> {
  const files: string[] = [];
  const hear = (response: Response) => void files.push(new URL(response.url()).pathname.replace(/\/$/, '/index.html'));
  page.on('response', hear);
  await page.goto(address);
  // The app has taken the page over, and what it asks for beside that is there.
  await expect(page.locator('#app[data-path]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  page.off('response', hear);
  return files;
}

const sizeOf = (files: readonly string[]) =>
  files.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(REAL_SITE, path))).length, 0);

test('the first load of the start page stays within its budget', async ({ page }) => {
  const files = await visit(page, '/');
  let all = 0;
  for (const [kind, budget] of Object.entries(BUDGETS)) {
    const own = files.filter((path) => path.endsWith(`.${kind}`));
    const bytes = sizeOf(own);
    all += bytes;
    console.log(`first load of /: ${bytes} bytes of ${kind} (budget ${budget})`);
    expect(own.length, `some ${kind} is loaded`).toBeGreaterThan(0);
    expect(bytes, `${kind} in brotli bytes`).toBeLessThanOrEqual(budget);
  }
  console.log(`first load of /: ${all} bytes in all (budget ${IN_ALL})`);
  expect(all, 'brotli bytes in all').toBeLessThanOrEqual(IN_ALL);
});

test('the facts of every kind of page stay within their budget', async ({ browser }) => {
  const routes = new Map(
    listAddresses(REAL_FACTS).map((address) => {
      if (address in FACTS) return [address, address];
      return [
        address.replace(/^\/episodes\/.+/, '/episodes/$number/').replace(/^\/cast\/.+/, '/cast/$characterId/'),
        address,
      ];
    }),
  );
  expect([...routes.keys()].sort()).toEqual(Object.keys(FACTS).sort());
  for (const [route, address] of routes) {
    // Somebody else each time: nobody has anything yet.
    // oxlint-disable-next-line no-await-in-loop
    const page = await browser.newPage();
    const budget = (FACTS[route] ?? 0) * KB;
    const bytes = sizeOf((await visit(page, address)).filter((path) => path.endsWith('.json')));
    console.log(`facts of ${route}: ${bytes} bytes (budget ${budget})`);
    expect.soft(bytes, `facts of ${route}`).toBeLessThanOrEqual(budget);
    await page.close();
  }
});

test('the search is loaded when it is opened, and stays within its budget', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const files: string[] = [];
  page.on('response', (response) => void files.push(new URL(response.url()).pathname));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')).toBeEditable();
  await page.waitForLoadState('networkidle');

  // Dialog, words, matcher and the index's schema; the index. The matcher has a budget of its own (src/build/search-size.test.ts).
  for (const [kind, budget] of Object.entries({ js: 10 * KB, json: 30 * KB })) {
    const own = new Set(files.filter((path) => path.endsWith(`.${kind}`)));
    const bytes = [...own].reduce(
      (sum, path) => sum + brotliCompressSync(readFileSync(join(REAL_SITE, path))).length,
      0,
    );
    console.log(`opening the search: ${bytes} bytes of ${kind} (budget ${budget})`);
    expect(own.size, `${kind} is loaded now`).toBeGreaterThan(0);
    expect(bytes, `${kind} in brotli bytes`).toBeLessThanOrEqual(budget);
  }
});
