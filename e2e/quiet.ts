import type { Page, Request } from '@playwright/test';

import { expect } from './test.ts';

/** How long nothing is to be asked of the network, in milliseconds. Playwright's own `networkidle` waits for half a second. */
const QUIET_MS = 150;

/** Listens to what a tab asks of the network. @returns what waits until nothing is under way: what the page waited for is there then. */
export function whenQuiet(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  let isLeaving = false;
  const ends = (request: Request) => {
    open.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => {
    isLeaving ||= request.isNavigationRequest() && request.frame() === page.mainFrame();
    open.add(request);
    last = performance.now();
  });
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
  page.on('framenavigated', (frame) => {
    if (!isLeaving || frame !== page.mainFrame()) return;
    // Of what the page before has asked for nothing more is told.
    open.clear();
    isLeaving = false;
  });
  return () =>
    expect.poll(() => open.size === 0 && performance.now() - last > QUIET_MS, { intervals: [QUIET_MS / 4] }).toBe(true);
}
