import { test as base, expect } from '@playwright/test';

import { FACTS_NOON } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { listAddresses } from '#publish/addresses.ts';

import { fetchOldChromium, type OldChromium, startOldChromium } from './old-chromium.ts';
import type { OldPage } from './old-page.ts';

/** The first is older than `@layer`, the second little newer than the floor. */
const READS: OldChromium = {
  version: 92,
  package: 'chrome-aws-lambda@10.1.0',
  integrity: 'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
};
const RUNS: OldChromium = {
  version: 103,
  package: '@sparticuz/chromium@103.0.0',
  integrity: 'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
};

const ADDRESSES = [...listAddresses(FIXTURES), '/no-such-page/'];

/** It is the day of the facts, as in every test; a fixed moment would keep nothing from running. */
const FREEZE = `{
  const Now = class extends Date {
    constructor(...parts) { parts.length === 0 ? super(${FACTS_NOON}) : super(...parts); }
    static now() { return ${FACTS_NOON}; }
  };
  window.Date = Now;
}`;

/** A page of the old Chromium at the site, as on a phone or on a desk; the test is skipped where no registry has it. */
const inOld = (chromium: OldChromium) =>
  base.extend<{ old: OldPage; go: (address: string) => Promise<void> }>({
    // Playwright reads from the braces what a fixture needs.
    // oxlint-disable-next-line no-empty-pattern
    old: async ({}, use) => {
      const program = fetchOldChromium(chromium);
      base.skip(
        program === null,
        `Chromium ${chromium.version} is skipped: npm reaches no registry that has ${chromium.package}.`,
      );
      if (program === null) return;
      const { page, stop } = await startOldChromium(program);
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source: FREEZE });
      await page.send('Emulation.setDeviceMetricsOverride', {
        width: 390,
        height: 844,
        deviceScaleFactor: 1,
        mobile: true,
      });
      expect(await page.evaluate('navigator.userAgent')).toContain(`Chrome/${chromium.version}.`);
      await use(page);
      await stop();
      // Of the address that leads nowhere the browser itself says so.
      expect(page.troubles.filter((trouble) => !/404 .*no-such-page/.test(trouble))).toEqual([]);
    },
    go: ({ old, baseURL }, use) => use((address) => old.goto(new URL(address, baseURL).href)),
  });

const FAILED = `/Something broke|didn’t load/.test(document.body.innerText)`;
const TITLE = `document.querySelector('main h1').innerText.trim()`;
/** The first button, link or summary that goes by a name. */
const named = (name: string) =>
  `[...document.querySelectorAll('button, a, summary')].find((one) => (one.ariaLabel ?? one.innerText).trim().startsWith(${JSON.stringify(name)}))`;

/** Makes its visitor somebody who has come so far, from the next page on. */
async function sayPlace(old: OldPage, horizon: string) {
  const state = { app: 'roll-call', version: 1, horizon, watchedOn: {}, preferences: { horizonAsked: true } };
  await old.evaluate(`localStorage.setItem('roll-call', ${JSON.stringify(JSON.stringify(state))})`);
}

base.describe.configure({ mode: 'default', timeout: 600_000 });

base.describe(`Chromium ${RUNS.version}, in which the app runs`, () => {
  const test = inOld(RUNS);

  test('every page is taken over as it was written, at the start and at the end of the story', async ({ old, go }) => {
    await go('/');
    for (const horizon of ['start', 's1e12']) {
      await sayPlace(old, horizon);
      for (const address of ADDRESSES) {
        await go(address);
        await old.until(`document.querySelector('#app:not([data-path])')`);
        expect.soft(await old.evaluate(TITLE), address).not.toBe('');
        expect.soft(await old.evaluate(FAILED), address).toBe(false);
        // A long name stands out by a pixel in any Chromium.
        expect.soft(await old.evaluate(`document.documentElement.scrollWidth`), address).toBeLessThan(400);
      }
    }
  });

  test('the register has room for its marks, though no container tells its width', async ({ old, go }) => {
    await go('/');
    await sayPlace(old, 's1e12');
    await go('/cast/roll-call/');
    await old.until(`document.querySelector('td [data-mark]')`);
    const narrowest = `Math.min(...[...document.querySelectorAll('td')].map((cell) => cell.offsetWidth))`;
    await old.until(`${narrowest} >= 20`);
  });

  test('a place is said, pages are gone to, and the search answers, without loading the app again', async ({
    old,
    go,
  }) => {
    await go('/');
    await old.until(`document.querySelector('#app:not([data-path])')`);
    await old.evaluate('window.stays = true');
    await old.evaluate(`${named('I have seen up to episode 6')}.click()`);
    await old.until(named('Yes'));
    await old.evaluate(`${named('Yes')}.click()`);
    await old.until(`JSON.parse(localStorage.getItem('roll-call')).horizon === 's1e6'`);
    await old.evaluate(`${named('Episodes')}.click()`);
    await old.until(`${TITLE} === 'Episodes'`);
    await old.type('/');
    await old.until(`document.querySelector('dialog[open] input')`);
    await old.type('nam-ra');
    await old.until(`document.querySelector('dialog[open] [role=option]')`);
    expect(await old.evaluate('window.stays')).toBe(true);
  });
});

base.describe(`Chromium ${READS.version}, in which it does not`, () => {
  const test = inOld(READS);

  test('every page can be read as it was written, in a plain style, and says why nothing moves', async ({
    old,
    go,
  }) => {
    for (const address of ADDRESSES) {
      await go(address);
      expect.soft(await old.evaluate(TITLE), address).not.toBe('');
      expect.soft(await old.evaluate(FAILED), address).toBe(false);
      expect
        .soft(await old.evaluate(`getComputedStyle(document.body, '::before').content`), address)
        .toContain('This browser is too old');
      expect
        .soft(await old.evaluate(`getComputedStyle(document.body).backgroundColor`), address)
        .toBe('rgb(245, 241, 230)');
      expect.soft(await old.evaluate(`document.documentElement.scrollWidth`), address).toBeLessThanOrEqual(390);
      // What would do nothing is not there.
      const dead = `[...document.querySelectorAll('button, input, select, textarea')].filter((one) => one.offsetParent !== null).length`;
      expect.soft(await old.evaluate(dead), address).toBe(0);
      await old.evaluate(`document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))`);
      await new Promise((later) => setTimeout(later, 700));
      const scripts = `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length`;
      expect.soft(await old.evaluate(scripts), address).toBe(0);
      expect.soft(await old.evaluate(`document.querySelector('#app[data-path]') !== null`), address).toBe(true);
    }
  });

  test('its links lead to pages', async ({ old, go }) => {
    await go('/');
    await old.evaluate(`${named('Episodes')}.click()`);
    await old.until(`location.pathname === '/episodes/' && document.readyState === 'complete'`);
    expect(await old.evaluate(TITLE)).toBe('Episodes');
  });
});
