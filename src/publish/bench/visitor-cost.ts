import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { ARRIVED } from '#publish/commands/launch-chromium.ts';
import { startNginx } from '#publish/real-hosts.ts';

import { SCREEN } from './screen.ts';
import { kb, type Table } from './table.ts';

/** What a visit asks of the host: requests, those of them that are answered without a body, and bytes with all headers. */
export interface Cost {
  readonly requests: number;
  readonly unchanged: number;
  readonly bytes: number;
}

/** The visits that are measured, with their names in the table. */
const VISITS = [
  ['first', 'first visit of `/`, nothing kept (saves data, or a metered line)'],
  ['kept', 'first visit of `/`, and the whole site kept for later'],
  ['again', 'next visit, nothing changed, with the worker'],
  ['released', 'next visit after a release with one new claim, with the worker'],
  ['cached', 'next visit, nothing changed, browser’s cache alone'],
] as const;

export type Costs = Readonly<Record<(typeof VISITS)[number][0], Cost>>;

/**
 * Visits `/` through nginx with the files that the build wrote for it. `before` and `after`: the folders of two builds that are one claim apart.
 */
export async function measureVisits(browser: Browser, before: string, after: string): Promise<Costs> {
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-scale-'));
  const [site, log] = [join(folder, 'site'), join(folder, 'answers')];
  cpSync(before, site, { recursive: true });
  writeFileSync(log, '');
  const host = await startNginx(site, { log });
  const visitor = async (serviceWorkers: 'allow' | 'block') => {
    const context = await browser.newContext({ viewport: SCREEN, serviceWorkers });
    // Of a release a visit lasts until that is there whole.
    const visit = async (isReleased = false) => {
      writeFileSync(log, '');
      const page = await context.newPage();
      await page.goto(host.origin, { waitUntil: 'networkidle' });
      await page.waitForSelector(ARRIVED, { state: 'attached' });
      if (serviceWorkers === 'allow') {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        // A newer release is looked for at leisure, and fetched whole before it waits.
        if (isReleased)
          await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
        await page.waitForTimeout(3000);
      }
      await page.waitForLoadState('networkidle');
      await page.close();
      return readCost(log);
    };
    return { visit, leave: () => context.close() };
  };
  const saver = await visitor('block');
  const first = await saver.visit();
  const cached = await saver.visit();
  await saver.leave();
  const keeper = await visitor('allow');
  const kept = await keeper.visit();
  const again = await keeper.visit();
  rmSync(site, { recursive: true });
  cpSync(after, site, { recursive: true });
  const released = await keeper.visit(true);
  await keeper.leave();
  await host.stop();
  rmSync(folder, { recursive: true });
  return { first, kept, again, released, cached };
}

function readCost(log: string): Cost {
  const answers = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
  return {
    requests: answers.length,
    unchanged: answers.filter(([status]) => status === '304').length,
    bytes: answers.reduce((sum, [, sent]) => sum + Number(sent), 0),
  };
}

/** The measured visits as a table. */
export function costTable(costs: Costs): Table {
  const rows = VISITS.map(([visit, name]) => {
    const { requests, unchanged, bytes } = costs[visit];
    return [
      name,
      { requests: String(requests), 'of them unchanged': String(unchanged), 'sent, with headers': kb(bytes) },
    ] as const;
  });
  return { title: 'What one visitor costs, measured: nginx, HTTP/1.1 without TLS', rows: new Map(rows) };
}
