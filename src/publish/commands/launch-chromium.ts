import { type Browser, chromium } from 'playwright-core';

import { findBrowser } from './browsers.ts';

/** How much slower than this machine the measured one pretends to be: an old phone. */
export const SLOWDOWN = 4;

/** What stands in the page once the app has taken it over; until then it is as the build wrote it. */
export const ARRIVED = '#app:not([data-path])';

/** Starts Chromium; with a `port` a program of its own can steer it too. */
export function launchChromium(port?: number): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}
