import { testFaults, testGuards } from '#e2e/faults/fault.ts';
import { restored } from '#e2e/faults/restored.ts';
import { test } from '#e2e/release-site.ts';

test.use({
  frozenClock: false,
  // Playwright starts Chromium without the cache that visitors have.
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
});

testFaults([restored]);
testGuards([restored]);
