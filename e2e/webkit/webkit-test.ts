import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { test as base } from '@playwright/test';

import { ADDRESSES } from '#e2e/addresses.ts';
import { saveOnce } from '#e2e/test.ts';
import { FACTS_NOON } from '#mocks/fixture-day.ts';

import { type Driver, missingPrograms, type Session, startDriver } from './driver.ts';
import { openEyes } from './eyes.ts';
import { type Visitor, visit } from './visitor.ts';

export const expect = base.expect;

/** Every kind of page, and the one that is a drawing by itself. */
export const PAGES = [...ADDRESSES, '/cast/ties/'];

/** Testing Library knows how a page's roles and names are reckoned. */
const LIBRARY = createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js');

/**
 * What the engine says of each page: it has no web app manifests, and so no word for them in a policy; and it takes for unused what was asked
 * for in advance and then came from its cache (no file is fetched twice).
 */
const USUAL = [
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /was preloaded using link preload but not used/,
];

interface Options {
  /** How far the visitor has come before the page loads: a story point. */
  horizon: string;
  /** The window's size in CSS pixels: a phone, unless a test says otherwise. */
  size: { readonly width: number; readonly height: number };
  /** What is written to the console because of what is tested. Anything else fails the test. */
  expectedMessages: RegExp;
}

interface Fixtures extends Options {
  /** The browser's own folder (see `browser.py`). */
  folder: string;
  /** Skips the test where there is no such browser. */
  installed: void;
  session: Session;
  visitor: Visitor;
}

const missing = missingPrograms();
// Reporters don't say why a test was skipped. Workers read this file again.
if (missing !== null && process.env['TEST_WORKER_INDEX'] === undefined) console.log(`Skipped: ${missing}`);

/** Playwright's test without one of its browsers: one of our own, with WebKit in it, for each test. */
export const test = base.extend<Fixtures, { driver: Driver }>({
  horizon: ['start', { option: true }],
  size: [{ width: 390, height: 844 }, { option: true }],
  expectedMessages: [/(?!)/, { option: true }],
  driver: [
    // Playwright reads from the braces what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const driver = await startDriver();
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker' },
  ],
  installed: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      test.skip(missing !== null, missing ?? '');
      await use();
    },
    { auto: true },
  ],
  folder: async ({ driver, horizon, expectedMessages }, use) => {
    const folder = mkdtempSync(join(driver.folder, 'visit-'));
    mkdirSync(join(folder, 'saved'));
    writeFileSync(join(folder, 'before.js'), before(horizon));
    await use(folder);
    const said = readFileSync(join(folder, 'said.txt'), 'utf8').split('\n');
    const known = [expectedMessages, ...USUAL];
    expect(said.filter((line) => /CONSOLE .*(WARN|ERROR)/.test(line) && !known.some((one) => one.test(line)))).toEqual(
      [],
    );
  },
  session: async ({ driver, folder, size }, use, info) => {
    const session = await driver.open(folder, size);
    await use(session);
    if (info.status !== info.expectedStatus)
      await info.attach('screen', {
        body: Buffer.from(String(await session.ask('GET', '/screenshot')), 'base64'),
        contentType: 'image/png',
      });
    await session.end();
  },
  visitor: async ({ session, baseURL }, use) => use(visit(session, baseURL ?? '')),
});

/** What runs before the page's own scripts: the clock stands at noon of the facts' day, and the first page of a tab finds a saved place. */
function before(horizon: string): string {
  return [
    readFileSync(LIBRARY, 'utf8'),
    `window.eyes = (${String(openEyes)})();`,
    'window.print = () => webkit.messageHandlers.print.postMessage(null);',
    `(${String(stopClock)})(${FACTS_NOON});`,
    `(${String(saveOnce)})('${horizon}');`,
  ].join('\n');
}

function stopClock(now: number) {
  globalThis.Date = new Proxy(Date, {
    construct: (date, args, target) => Reflect.construct(date, args.length === 0 ? [now] : args, target),
    get: (date, key) => (key === 'now' ? () => now : Reflect.get(date, key)),
  });
}
