import { testFaults, testGuards } from '#e2e/faults/fault.ts';
import * as restored from '#e2e/faults/restored.ts';
import { test } from '#e2e/release-site.ts';
import { findBrowser } from '#publish/commands/browsers.ts';

const executablePath = findBrowser('chromium', { withWindows: true });
test.skip(
  executablePath === undefined,
  'The headless shell keeps no page that is left: it takes a Chromium with windows',
);

test.use({
  frozenClock: false,
  // Playwright starts Chromium without the cache that visitors have.
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      ...(executablePath === undefined ? {} : { executablePath }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
});

testFaults(Object.values(restored));
testGuards(Object.values(restored));
