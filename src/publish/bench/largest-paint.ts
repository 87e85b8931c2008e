import type { Browser } from 'playwright-core';

import { ARRIVED, SLOWDOWN } from '#publish/commands/launch-chromium.ts';

import { SCREEN } from './screen.ts';
import { median, ms, type Table } from './table.ts';

/** Lighthouse's slow line, as the browser applies it: what is measured are paints that happened. */
const LINE = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** A page as it would be without any script. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b.*?<\/script>/gs, '');
}

/** The largest paint of each page, as built (`site`) and without its scripts (`bare`), by turns. */
export async function compareLargestPaints(
  browser: Browser,
  site: string,
  bare: string,
  addresses: readonly string[],
  runs: number,
): Promise<Table> {
  const rows = new Map<string, Record<string, string>>();
  for (const address of addresses) {
    const times = { site: Array<number>(), bare: Array<number>() };
    for (let run = 0; run < runs; run++) {
      // Who goes first takes turns too.
      const order = run % 2 === 0 ? (['site', 'bare'] as const) : (['bare', 'site'] as const);
      for (const which of order) {
        times[which].push(await largestPaint(browser, (which === 'site' ? site : bare) + address, which === 'site'));
      }
    }
    const [full, plain] = [median(times.site), median(times.bare)];
    rows.set(address, { 'as built': ms(full), 'without scripts': ms(plain), ratio: (full / plain).toFixed(2) });
  }
  return {
    title: `Largest contentful paint on a slow line at ${SLOWDOWN}× slowdown, medians of ${runs} runs by turns`,
    rows,
  };
}

/** Milliseconds to the last largest paint of a first visit; with `arrives` of one in which the app takes over. */
async function largestPaint(browser: Browser, url: string, arrives: boolean): Promise<number> {
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url);
  if (arrives) await page.waitForSelector(ARRIVED, { state: 'attached' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = Number.NaN;
        new PerformanceObserver((list) => {
          last = list.getEntries().at(-1)?.startTime ?? last;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(last), 1000);
      }),
  );
  await context.close();
  return time;
}
