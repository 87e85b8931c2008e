import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import type { Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';

import { SITE } from '#e2e/build-site.ts';
import { corrections, gaps, isSafe } from '#e2e/facts.ts';
import { startServer } from '#e2e/fault-server.ts';
import { hold } from '#e2e/hold.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { expect, test } from '#e2e/test.ts';
import { headersOf } from '#publish/security-headers.ts';

/** The first folded list of sources that is in sight. */
const listOf = (page: Page) =>
  page
    .locator('details')
    .filter({ has: page.locator('> summary', { hasText: /^\d+ sources?$/ }), visible: true })
    .first();

const COUNT = /^([\d,]+) sources stand behind what you can see\.$/;

async function countOf(page: Page): Promise<number> {
  const text = await page.getByText(COUNT).innerText();
  return Number(COUNT.exec(text)?.[1]?.replace(',', ''));
}

const listed = (page: Page) => page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');

test('twenty at a time, or those that somebody looks for; further on in the story there are more', async ({ page }) => {
  await page.goto('/sources/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  const count = await countOf(page);
  expect(count).toBeGreaterThan(100);
  await expect(listed(page).filter({ hasText: /Supports \d+ facts?, / })).toHaveCount(20);
  await page.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(listed(page)).toHaveCount(40);

  const field = page.getByRole('searchbox', { name: 'Search by publisher or title' });
  await field.fill('variety');
  await expect(page.getByText(/^\d+ sources? found$/)).toBeVisible();
  await expect(page).toHaveURL(/\?q=variety$/);
  for (const line of await listed(page).allInnerTexts()) expect(line).toMatch(/variety/i);
  await field.fill('zzzqqq');
  await expect(page.getByText('No source for “zzzqqq”.')).toBeVisible();
  await field.fill('');
  await expect(listed(page)).toHaveCount(40);

  await moveHorizon(page, 'Finished, and tell me about season 2');
  await expect.poll(() => countOf(page)).toBeGreaterThan(count);
});

test('corrections, holes and the way to correct us are one tap away', async ({ page }) => {
  await page.goto('/sources/');
  const behind = page.getByRole('region', { name: 'Behind the sources' });
  await behind.getByText('Early articles, corrected').click();
  for (const { says, actually } of corrections.filter((correction) => isSafe(correction, 'start'))) {
    await expect(behind).toContainText(`It says: ${says.en}`);
    await expect(behind).toContainText(`The sources say: ${actually.en}`);
  }
  await behind.getByText('What we could not find').click();
  await expect(behind.getByText(gaps[0]?.text.en ?? '')).toBeVisible();
  await behind.getByText('Found a mistake of ours?').click();
  await expect(behind).toContainText('The guide in the repository');
});

test('come when a list of them is opened, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto('/updates/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /facts\/sources-/.test(path))).toEqual([]);
  const list = listOf(page);
  await list.locator('summary').click();
  const sources = list.getByRole('listitem');
  await expect(sources).toHaveCount(Number.parseInt(await list.locator('summary').innerText(), 10));
  await expect(sources.first()).toHaveText(/.+: .+/);
});

test.describe('opened before the app is there', () => {
  test.use({ expectedMessages: /preloaded using link preload/ });

  test('a list of them has them once it is', async ({ page }) => {
    const release = await hold(page, '**/assets/index-*.js');
    const arrived = page.goto('/updates/');
    const list = listOf(page);
    await list.locator('summary').click();
    await expect(list).toHaveAttribute('open', '');
    release();
    await arrived;
    await expect(list.getByRole('listitem').first()).toBeVisible();
  });
});

test.describe('that cannot be reached', () => {
  test.use({ expectedMessages: /Failed to load/ });

  test('are asked for again, and the rest of the page stands', async ({ page }) => {
    await page.route('**/assets/facts/sources-*.json', (route) => route.abort());
    for (const address of ['/updates/', '/show/']) {
      await page.goto(address);
      const list = listOf(page);
      await list.locator('summary').click();
      await expect(list).toContainText('The sources could not be loaded.');
    }
    const list = listOf(page);
    await page.unroute('**/assets/facts/sources-*.json');
    await list.getByRole('button', { name: 'Try again' }).click();
    await expect(list.getByRole('listitem').first()).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'over BiDi it reads a page as if scripts ran');

  test('a list of them leads to all of them', async ({ page }) => {
    await page.goto('/updates/');
    const list = listOf(page);
    await list.locator('summary').click();
    await list.locator('noscript a').click();
    await expect(listed(page)).toHaveCount(await countOf(page));
  });
});

test('every data file is named, with its schema', async ({ page, request }) => {
  await page.goto('/sources/#open-data');
  const section = page.locator('#open-data');
  await section.getByText(/^\d+ files with their schemas$/).click();
  const { licence, files, savedState } = await (await request.get('/data/v1/index.json')).json();
  expect(licence).toBe('CC-BY-4.0');
  // What has moved goes on answering, and nobody new is led to it.
  const current = files.filter((file: { deprecated?: true }) => file.deprecated === undefined);
  await expect(section.getByRole('listitem')).toHaveCount(current.length);
  for (const { name, data, schema } of current) {
    await expect(section.getByRole('link', { name: `${name}.json`, exact: true })).toHaveAttribute('href', data);
    await expect(section.getByRole('link', { name: `The schema of ${name}.json` })).toHaveAttribute('href', schema);
  }
  await expect(section.getByRole('link', { name: 'The schema of your own file' })).toHaveAttribute(
    'href',
    savedState.schema,
  );
  const published = readdirSync(`${SITE}/data/v1/schema`).filter((file) => file.endsWith('.json'));
  // One is of the visitor’s own file, and one of all translations.
  expect(published).toHaveLength(files.length + 2);
});

test('what has moved answers at its old address in the shape that its schema says, and is not kept on devices', async ({
  request,
}) => {
  const { files } = await (await request.get('/data/v1/index.json')).json();
  const moved = files.filter((file: { deprecated?: true }) => file.deprecated === true);
  expect(moved.length).toBeGreaterThan(0);
  const worker = readFileSync(`${SITE}/sw.js`, 'utf8');
  for (const { name, data, schema, replacedBy } of moved) {
    const [facts, shape] = [readFileSync(`${SITE}${data}`, 'utf8'), readFileSync(`${SITE}${schema}`, 'utf8')];
    expect(new Ajv2020().compile(JSON.parse(shape))(JSON.parse(facts)), data).toBe(true);
    expect(readdirSync(`${SITE}/data/v1`)).toContain(basename(replacedBy));
    expect(worker).not.toContain(name);
  }
});

test('the ZIP is what the checksums say, and the site in it answers elsewhere as it does here', async ({
  page,
  browser,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Playwright sees no downloads in Firefox over BiDi');
  await page.goto('/sources/#open-data');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Roll Call as a ZIP' }).click();
  const zip = readFileSync(await (await download).path());
  const checksums = await (await page.request.get('/checksums.txt')).text();
  expect(checksums.split('\n')).toContain(`${createHash('sha256').update(zip).digest('hex')}  roll-call.zip`);

  const files = unzipSync(zip);
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-unzipped-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const listed = strFromU8(files['checksums.txt'] ?? new Uint8Array())
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(listed.map(([, name]) => name)).toEqual(Object.keys(files).filter((name) => name !== 'checksums.txt'));
  for (const [sum, name = ''] of listed)
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
      name,
    ).toBe(sum);

  const server = await startServer(join(folder, 'site'), headersOf('/'));
  const elsewhere = await browser.newPage();
  await elsewhere.goto(`${server.origin}/updates/`);
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Updates' })).toBeVisible();
  await expect(elsewhere.locator('#app[data-path]')).toHaveCount(0);
  await elsewhere.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});
