import type { Page } from '@playwright/test';

import { expect } from './test.ts';

/** How long nothing is to be asked of the network, in milliseconds. Playwright's own `networkidle` waits for half a second. */
const QUIET_MS = 150;

/** Listens to what a tab asks of the network. @returns what waits until nothing is under way: what the page waited for is there then. */
export function whenQuiet(page: Page): () => Promise<void> {
  let open = 0;
  let last = performance.now();
  const count = (change: number) => () => {
    open += change;
    last = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return () =>
    expect.poll(() => open === 0 && performance.now() - last > QUIET_MS, { intervals: [QUIET_MS / 4] }).toBe(true);
}
