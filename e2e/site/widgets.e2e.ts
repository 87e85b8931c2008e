import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from '@playwright/test';

import { SITE } from '#e2e/build-site.ts';
import { startServer } from '#e2e/fault-server.ts';
import { test as base, expect } from '#e2e/test.ts';
import { headersOf } from '#publish/security-headers.ts';

const run = promisify(execFile);

const contract = readFileSync('docs/contract.md', 'utf8');
/** A recipe of the contract, for a site that stands at an origin. */
const recipe = (kind: 'html' | 'sh', origin = '') => {
  const text = new RegExp(`^\`\`\`${kind}\n(.*?)\n\`\`\`$`, 'ms').exec(contract)?.[1];
  if (text === undefined) throw new Error(`The contract has no recipe in ${kind}.`);
  return text.replaceAll('https://roll-call.example', origin);
};

const HEADLINE = 'As of 20 November 2026: Season 2 isn’t out, as far as we know, and we know of no date.';
const DATED = {
  headline: 'As of 20 November 2026: Season 2 comes out on 12 March 2027.',
  release: { instant: '2027-03-12T08:00:00Z' },
  validUntil: '2027-03-12T08:00:00Z',
};

interface Elsewhere {
  /** Shows some HTML on another site, isolated from all others: nothing that has not said so may be shown there. */
  readonly show: (html: string) => Promise<Page>;
  /** Where the site stands that answers with a day. */
  readonly dated: string;
}

const test = base.extend<{ elsewhere: Elsewhere }>({
  elsewhere: async ({ browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'roll-call-elsewhere-'));
    const host = await startServer(folder, {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    const site = await startServer(SITE, headersOf('/now.svg'));
    site.answer('/data/v1/now.json', { body: JSON.stringify(DATED), type: 'application/json' });
    const context = await browser.newContext();
    await use({
      dated: site.origin,
      show: async (html) => {
        writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Elsewhere</title>${html}`);
        const page = await context.newPage();
        await page.clock.setFixedTime('2026-12-02T12:00:00+09:00');
        await page.goto(host.origin);
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
        return page;
      },
    });
    await context.close();
    await host.stop();
    await site.stop();
    rmSync(folder, { recursive: true });
  },
});

const widthOf = (page: Page, name: string | RegExp) =>
  page.getByRole('img', { name }).evaluate((image: HTMLImageElement) => image.naturalWidth);

test('another site shows the picture and the headline by the recipe, and no other picture of ours', async ({
  baseURL,
  elsewhere,
}) => {
  const page = await elsewhere.show(
    `${recipe('html', baseURL)}<img src="${new URL('/icon.svg', baseURL).href}" alt="Closed">`,
  );
  await expect(page.getByText(HEADLINE, { exact: true })).toBeVisible();
  expect(await widthOf(page, /^When All of Us Are Dead comes back/)).toBe(480);
  expect(await widthOf(page, 'Closed')).toBe(0);
});

test('where a day is named the recipe counts to it, on the reader’s own calendar', async ({ elsewhere }) => {
  const page = await elsewhere.show(recipe('html', elsewhere.dated));
  await expect(page.locator('#season')).toHaveText(`${DATED.headline} D-100`);
  await page.clock.setFixedTime('2027-03-12T17:00:00+09:00');
  await page.reload();
  await expect(page.locator('#season')).toHaveText(`${DATED.headline} It may be otherwise by now.`);
});

test('the recipe for a terminal says the same', async ({ baseURL, elsewhere }) => {
  const isThere = await run('jq', ['--version']).then(
    () => true,
    () => false,
  );
  test.skip(!isThere, 'jq is not installed');
  const said = async (origin?: string) => (await run('sh', ['-c', recipe('sh', origin)])).stdout;
  expect(await said(baseURL)).toBe(`${HEADLINE}\n`);
  // No clock of ours: what it counts is looked at where the page does the same.
  expect(await said(elsewhere.dated)).toMatch(
    new RegExp(`^${DATED.headline}\n(D-[1-9]\\d*|It may be otherwise by now\\.)?\n?$`),
  );
});

test('both recipes stand with the open data, for the place where the site stands', async ({ page, baseURL }) => {
  await page.goto('/sources/#open-data');
  const recipes = page.locator('#open-data').getByRole('figure');
  await expect(recipes).toHaveCount(2);
  const [picture, terminal] = await recipes.locator('code').allInnerTexts();
  expect(recipe('html', baseURL).startsWith(`${picture}\n`)).toBe(true);
  expect(terminal).toBe(recipe('sh', baseURL));
});
