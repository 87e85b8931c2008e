import { resolve } from 'node:path';

import { defineConfig, type Project } from '@playwright/test';

import { REAL_SITE, SITE } from '#e2e/build-site.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { findBrowser } from '#publish/commands/browsers.ts';

import type { HorizonOptions } from './test.ts';

// Tests look at sites at the root of this machine, whatever the real one is built for.
delete process.env['SITE_URL'];

const ROOT = resolve(import.meta.dirname, '..');
const TESTS = 'http://localhost:4273';
const WORLDS = 'http://localhost:4274';
const DEV = 'http://localhost:4279';
const REAL = 'http://localhost:4276';

/** Debian's Chromium: it asks nobody for updates, and has no sandbox for root. */
const chromium: Project['use'] = {
  browserName: 'chromium',
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: {
    ...executable('chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  },
};

/** A built site without its worker, which would answer before the test does. What is about the worker lets it in. */
const built: Project['use'] = { baseURL: TESTS, serviceWorkers: 'block' };
const real: Project['use'] = { ...built, baseURL: REAL };

/** An unpatched Firefox over WebDriver BiDi, which emulates no media: the preference stands for reduced motion. */
const firefox: Project['use'] = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { ...executable('firefox'), firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } },
};

function executable(engine: 'chromium' | 'firefox') {
  const executablePath = findBrowser(engine);
  return executablePath === undefined ? {} : { executablePath };
}

/** What depends on the engine: focus, keys, scrolling, storage, and taking over what the build wrote. In other files the tests that do say so. */
const ENGINE = /\/(early|keyboard|prerender|reading-aids|search-key|two-tabs)\.e2e\.ts|@engine/;
/** What takes longer, beside tests of the same that do not. */
const DEEP = /@deep/;

// Two engines on the site of the tests' facts and on the app with worlds made of them; one on the same site under a path, and on the site that people get.
export default defineConfig<HorizonOptions>({
  testMatch: '*.e2e.ts',
  outputDir: resolve(ROOT, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['junit', { outputFile: resolve(ROOT, '.reports/e2e.xml') }]],
  use: { locale: 'en-GB', timezoneId: 'Asia/Seoul' },
  projects: [
    { name: 'site-chromium', testDir: 'site', use: { ...chromium, ...built } },
    { name: 'site-firefox', testDir: 'site', grep: ENGINE, use: { ...firefox, ...built } },
    { name: 'worlds-chromium', testDir: 'worlds', use: { ...chromium, baseURL: WORLDS } },
    { name: 'worlds-firefox', testDir: 'worlds', grep: ENGINE, use: { ...firefox, baseURL: WORLDS } },
    // One of them as a developer has it.
    { name: 'worlds-dev-server', testDir: 'worlds', testMatch: /dated/, use: { ...chromium, baseURL: DEV } },
    { name: 'below-chromium', testDir: 'below', use: { ...chromium, serviceWorkers: 'allow' } },
    { name: 'real-chromium', testDir: 'real', grepInvert: DEEP, use: { ...chromium, ...real } },
    // What takes longer: `npm run test:deep`.
    { name: 'deep-chromium', testDir: 'deep', use: { ...chromium, ...built } },
    { name: 'deep-real', testDir: 'real', grep: DEEP, use: { ...chromium, ...real } },
    // Browsers of its own, which Playwright knows nothing of.
    { name: 'deep-old', testDir: 'old', use: { baseURL: TESTS } },
    { name: 'deep-firefox', testDir: 'site', grepInvert: ENGINE, use: { ...firefox, ...built } },
    {
      name: 'deep-firefox-faults',
      testDir: 'deep',
      testMatch: /(faults|offline)\.e2e\.ts$/,
      // The guards are no matter of the engine.
      grepInvert: /without its guard/,
      use: { ...firefox, ...built },
    },
    // WebKitGTK, whose engine Safari has too: a browser of our own, driven by WebDriver.
    { name: 'deep-webkit', testDir: 'webkit', use: { baseURL: TESTS } },
    { name: 'deep-firefox-editions', testDir: 'real', testMatch: /editions\.e2e/, use: { ...firefox, ...real } },
    { name: 'deep-firefox-worlds', testDir: 'worlds', use: { ...firefox, baseURL: WORLDS } },
  ],
  webServer: [
    { command: `vite preview --port 4273 --strictPort --outDir ${SITE}`, cwd: ROOT, url: TESTS },
    { command: 'node e2e/serve-worlds.ts 4274', cwd: ROOT, url: WORLDS },
    { command: 'vite --port 4279 --strictPort', cwd: ROOT, url: DEV, env: { FACTS: FIXTURES } },
    {
      name: 'real-chromium',
      command: `vite preview --port 4276 --strictPort --outDir ${REAL_SITE}`,
      cwd: ROOT,
      url: REAL,
    },
  ],
});
