import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FIRST_LOAD, packed, SEARCH } from '#build/budgets.ts';
import { REAL_SITE } from '#e2e/build-site.ts';
import { expect } from '#e2e/test.ts';

import { test } from './real-site.ts';

test('the first load of the start page stays within its budget', async ({ page }) => {
  const files: string[] = [];
  page.on('response', (response) => void files.push(new URL(response.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  for (const [kind, budget] of Object.entries(FIRST_LOAD)) {
    const own = files.filter((path) => path.endsWith(`.${kind}`));
    const bytes = own.reduce((sum, path) => sum + packed(readFileSync(join(REAL_SITE, path))), 0);
    console.log(`first load of /: ${bytes} bytes of ${kind} (budget ${budget})`);
    expect(own.length, `some ${kind} is loaded`).toBeGreaterThan(0);
    expect(bytes, `${kind} in brotli bytes`).toBeLessThanOrEqual(budget);
  }
});

test('the search is loaded when it is opened, and stays within its budget', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const files: string[] = [];
  page.on('response', (response) => void files.push(new URL(response.url()).pathname));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')).toBeEditable();
  await page.waitForLoadState('networkidle');

  // The matcher has a budget of its own (src/build/search-size.test.ts), and so has the index in the data check.
  for (const [kind, budget] of Object.entries(SEARCH)) {
    const own = new Set(files.filter((path) => path.endsWith(`.${kind}`)));
    const bytes = [...own].reduce((sum, path) => sum + packed(readFileSync(join(REAL_SITE, path))), 0);
    console.log(`opening the search: ${bytes} bytes of ${kind} (budget ${budget})`);
    expect(own.size, `${kind} is loaded now`).toBeGreaterThan(0);
    expect(bytes, `${kind} in brotli bytes`).toBeLessThanOrEqual(budget);
  }
});
