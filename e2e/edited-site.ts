import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';

import { buildSite } from '#e2e/build-site.ts';
import { expect, test } from '#e2e/test.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

const PORT = 4275;

/** Where the site stands. */
export const EDITED_SITE = `http://localhost:${PORT}`;

let folder: string;
let server: PreviewServer;

/** Edits the one record `released`, and nothing else, builds the site from that, and serves it. */
export async function rebuild(edit: object): Promise<void> {
  const facts = join(folder, 'facts');
  const outDir = join(folder, 'site');
  const file = join(facts, 'milestones.json');
  await cp(FIXTURES, facts, { recursive: true });
  const { milestones } = JSON.parse(await readFile(file, 'utf8'));
  const edited = milestones.map((record: { id: string }) =>
    record.id === 'released' ? { ...record, ...edit } : record,
  );
  await writeFile(file, JSON.stringify({ milestones: edited }));
  await buildSite({ facts, out: outDir });
  server = await preview({ build: { outDir }, preview: { port: PORT, strictPort: true } });
}

/** Gives each test of a file a folder for a site of its own, and takes both away again. */
export function withEditedSite(): void {
  test.describe.configure({ mode: 'serial' });
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roll-call-'));
  });
  test.afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
}

/** What the page itself says. */
export const main = (page: Page) => page.getByRole('main');
/** A rung of the ladder on the page of the awaited season. */
export const rung = (page: Page, name: string) =>
  page.getByRole('region', { name: 'How far it is' }).getByRole('listitem').filter({ hasText: name }).first();

/** What the build wrote beside the pages. */
export const written = (file: string) => readFile(join(folder, 'site', file), 'utf8');

/** The scripts of that site, or of the one in a folder, by their names, which say what is in them. */
export const scriptsIn = async (site = join(folder, 'site')) =>
  (await readdir(join(site, 'assets'))).filter((name) => name.endsWith('.js')).sort();

/** Every page in turn: none of them still says what the edit has made untrue. */
export async function expectNoPageSays(page: Page, untrue: RegExp): Promise<void> {
  for (const address of ['/', '/status/', '/countdown/', '/updates/', '/show/', '/episodes/', '/your-data/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Loading');
    expect((await main(page).innerText()).match(untrue)?.[0], address).toBeUndefined();
  }
}
