import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';

import { buildSite } from '#e2e/build-site.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect, test } from '#e2e/test.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

const PORT = 4275;

// Each test builds a site of its own; what a page says does not depend on the engine.
test.describe.configure({ mode: 'serial' });
test.skip(({ browserName }) => browserName !== 'chromium');
test.use({ baseURL: `http://localhost:${PORT}` });

let folder: string;
let server: PreviewServer;

/** Edits the one record `released`, and nothing else, builds the site from that, and serves it. */
async function rebuild(edit: object): Promise<void> {
  const facts = join(folder, 'facts');
  const outDir = join(folder, 'site');
  const file = join(facts, 'milestones.json');
  await cp(FIXTURES, facts, { recursive: true });
  const { milestones } = JSON.parse(await readFile(file, 'utf8'));
  const edited = milestones.map((record: { id: string }) =>
    record.id === 'released' ? { ...record, ...edit } : record,
  );
  await writeFile(file, JSON.stringify({ milestones: edited }));
  buildSite({ facts, out: outDir });
  server = await preview({ build: { outDir }, preview: { port: PORT, strictPort: true } });
}

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roll-call-'));
});
test.afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const main = (page: Page) => page.getByRole('main');
const rung = (page: Page, name: string) =>
  page.getByRole('region', { name: 'The ladder' }).getByRole('listitem').filter({ hasText: name }).first();

/** What the build wrote beside the pages. */
const written = (file: string) => readFile(join(folder, 'site', file), 'utf8');

/** Every page in turn: none of them still says what the edit has made untrue. */
async function expectNoPageSays(page: Page, untrue: RegExp): Promise<void> {
  for (const address of ['/', '/status/', '/countdown/', '/updates/', '/show/', '/episodes/', '/your-data/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Loading');
    expect((await main(page).innerText()).match(untrue)?.[0], address).toBeUndefined();
  }
}

test('a day ahead: the clock runs, the estimate is gone, the date is announced', async ({ page }) => {
  await rebuild({ certainty: 'official', precision: 'day', date: '2027-03-12' });
  await page.goto('/');
  await expect(main(page)).toContainText('Season 2 comes out on 12 March 2027, in 112 days.');
  await goThroughMenu(page, 'Countdown');
  await expect(page.getByRole('timer')).toContainText('112');
  await goThroughMenu(page, 'Status');
  await expect(rung(page, 'Date announced')).toContainText('last known stage');
  await expectNoPageSays(page, /no date yet|know of no date|no bell|our estimate|no source shows/i);
  for (const file of ['calendar.ics', 'calendar-window.ics']) {
    expect(await written(file)).toContain('DTSTART:20270312T080000Z');
    expect((await written(file)).match(/BEGIN:VALARM/g)).toHaveLength(2);
  }
});

test('a quarter: the window is said, and there is no clock', async ({ page }) => {
  await rebuild({ certainty: 'official', precision: 'quarter', date: '2027-Q1' });
  await page.goto('/');
  await expect(main(page)).toContainText('Out between 1 January 2027 and 31 March 2027, says Netflix.');
  await goThroughMenu(page, 'Countdown');
  await expect(main(page)).toContainText('Netflix says');
  await expect(page.getByRole('timer')).toHaveCount(0);
  await goThroughMenu(page, 'Status');
  await expect(rung(page, 'Released')).toContainText('has a date ahead');
  await expectNoPageSays(page, /no date yet|know of no date|no bell|our estimate|no source shows/i);
  expect(await written('calendar.ics')).not.toContain('BEGIN:VEVENT');
  expect(await written('calendar-window.ics')).toContain(
    'DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270401\r\n',
  );
  for (const file of ['feed.atom', 'feed.json']) expect(await written(file)).not.toContain('It came out');
});

test('a day that has passed: it is out, and claims on it are settled', async ({ page }) => {
  await rebuild({ certainty: 'official', precision: 'day', date: '2026-10-30' });
  await page.goto('/');
  await expect(main(page)).toContainText('Season 2 is out, since 30 October 2026.');
  await goThroughMenu(page, 'Updates');
  await expect(main(page)).toContainText('It came out');
  await page.goto('/status/claims/?q=The+new+season+is+set+for+2026');
  await expect(page.getByRole('article').first()).toContainText('Came true');
  await expectNoPageSays(page, /no date|no bell|our estimate|no source shows|comes out/i);
  expect(await written('calendar.ics')).toContain('DTSTART:20261030T070000Z');
  for (const file of ['feed.atom', 'feed.json']) {
    expect(await written(file)).toContain('It came out');
    expect(await written(file)).toContain('Came true: The new season is set for 2026');
  }
});
