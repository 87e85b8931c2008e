import type { Browser } from 'playwright-core';

import { ARRIVED } from '#publish/commands/launch-chromium.ts';

import type { BrotliHost } from './brotli-host.ts';
import { SCREEN } from './screen.ts';
import { kb, type Table } from './table.ts';

const WAYS = {
  'browser’s cache alone': 'block',
  'with the worker': 'allow',
} as const;

/** What a second visit of `/` asks the host for when nothing has changed, and what it gets. */
export async function measureRepeatVisit(browser: Browser, host: BrotliHost): Promise<Table> {
  const rows = new Map<string, Record<string, string>>();
  for (const [name, serviceWorkers] of Object.entries(WAYS)) {
    const context = await browser.newContext({ viewport: SCREEN, serviceWorkers });
    const visit = async () => {
      const page = await context.newPage();
      await page.goto(`${host.site}/`, { waitUntil: 'networkidle' });
      await page.waitForSelector(ARRIVED, { state: 'attached' });
      // Once it is ready it has fetched everything.
      if (serviceWorkers === 'allow') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(1000);
      await page.close();
    };
    await visit();
    host.takeSent();
    await visit();
    const sent = host.takeSent();
    const whole = sent.filter(({ bytes }) => bytes > 0);
    rows.set(name, {
      'answers without a body': String(sent.length - whole.length),
      'sent anew': whole.length === 0 ? 'nothing' : listed(whole.map(({ path }) => path)),
      bytes: kb(whole.reduce((sum, { bytes }) => sum + bytes, 0)),
    });
    await context.close();
  }
  return { title: 'Second visit of `/`, nothing changed', rows };
}

/** A few names, and how many more there are. */
function listed(names: readonly string[]): string {
  const rest = names.length - 4;
  return [...names.slice(0, 4), ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
}
