import { extname } from 'node:path';

import type { Browser } from 'playwright-core';

import { ARRIVED } from '#publish/commands/launch-chromium.ts';

import type { BrotliHost } from './brotli-host.ts';
import { SCREEN } from './screen.ts';
import { kb, type Table } from './table.ts';

const KINDS: Readonly<Record<string, string>> = {
  '': 'page',
  '.js': 'scripts',
  '.css': 'style sheet',
  '.woff2': 'display face',
  '.json': 'facts',
};

/** What the first visit of `/` loads before anything is tapped, by kind, as it comes over the line. */
export async function weighFirstLoad(browser: Browser, host: BrotliHost): Promise<Table> {
  // The worker fetches the rest of the site, for later.
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' });
  const page = await context.newPage();
  host.takeSent();
  await page.goto(`${host.site}/`, { waitUntil: 'networkidle' });
  await page.waitForSelector(ARRIVED, { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await context.close();
  const sizes = new Map<string, number>();
  for (const { path, bytes } of host.takeSent()) {
    const kind = KINDS[extname(path)] ?? 'pictures';
    sizes.set(kind, (sizes.get(kind) ?? 0) + bytes);
  }
  return {
    title: 'First load of `/`, in brotli bytes',
    rows: new Map([['`/`', Object.fromEntries([...sizes].map(([kind, bytes]) => [kind, kb(bytes)]))]]),
  };
}
