import { test as base, type Locator, type Page } from '@playwright/test';

import { FACTS_NOON } from '#mocks/fixture-day.ts';

/** Playwright's assertions, so that a test imports one file. */
export const expect = base.expect;

/** What a test may say about its visitor. */
export interface HorizonOptions {
  /** How far the visitor has come before the page loads: a story point. */
  horizon: string;
  /** Nothing is stored yet, and the first question is asked. */
  firstVisit: boolean;
  /** It is always the same moment: `now`, unless a test sets another. */
  frozenClock: boolean;
  /** What the frozen clock shows, in epoch milliseconds: noon on the day of the facts that the site is built of. */
  now: number;
  /** The console messages and page errors that belong to what is tested. Any other one fails the test. */
  expectedMessages: RegExp;
}

/** How long a page may take until it is the visitor's, in milliseconds. */
const ARRIVAL_MS = 20_000;

const NONE = /(?!)/;
/** Playwright says so itself wherever it keeps the worker out. */
const BLOCKED = /Service Worker registration blocked by Playwright/;
/** MSW asks for its own worker anew on each page and waits for no answer, which is a no where the page is being left meanwhile. */
const MOCKS_LEFT = /Failed to update a ServiceWorker .*mockServiceWorker\.js/;

/** Runs before the page's own scripts, on every load: only the first one of a tab finds that its visitor has come so far. */
export function saveOnce(horizon: string): void {
  if (!location.protocol.startsWith('http') || window.name === 'visited') return;
  window.name = 'visited';
  const state = { app: 'roll-call', version: 1, horizon, watchedOn: {}, preferences: { horizonAsked: true } };
  localStorage.setItem('roll-call', JSON.stringify(state));
}

/** Going somewhere ends when the page is the visitor's, and no longer as the build wrote it. */
function arriving<Args extends unknown[], Result>(page: Page, go: (...args: Args) => Promise<Result>) {
  return async (...args: Args) => {
    const result = await go(...args);
    // Looked at with each frame: an assertion would look after 100, 350 and 850 ms, and most time of a test is going somewhere.
    if (page.url().startsWith('http'))
      await page.waitForFunction(() => document.querySelector('#app[data-path]') === null, { timeout: ARRIVAL_MS });
    return result;
  };
}

/** The methods that have been given such ears, so that each is given them once. */
const heard = new WeakSet<Locator['fill']>();

/**
 * React does not hear what Playwright fills in in Firefox over BiDi: it is set as the app itself would set it, and React takes a value that it
 * has set for no news. Here it forgets what it knew of the field, and is told again.
 */
function hearWhatIsFilledIn(page: Page): void {
  const prototype: Locator = Object.getPrototypeOf(page.locator('body'));
  const fill: Locator['fill'] = Reflect.get(prototype, 'fill');
  if (heard.has(fill)) return;
  const filled: Locator['fill'] = async function filled(this: Locator, ...args) {
    await fill.apply(this, args);
    await this.evaluate((field) => {
      Reflect.get(field, '_valueTracker')?.setValue('\0');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  heard.add(filled);
  prototype.fill = filled;
}

/** Playwright's test with a frozen clock, a visitor at a story point, and no patience for errors or third parties. */
export const test = base.extend<HorizonOptions>({
  horizon: ['start', { option: true }],
  firstVisit: [false, { option: true }],
  frozenClock: [true, { option: true }],
  now: [FACTS_NOON, { option: true }],
  expectedMessages: [NONE, { option: true }],
  page: async (
    { page, context, baseURL, browserName, javaScriptEnabled, horizon, firstVisit, frozenClock, now, expectedMessages },
    use,
  ) => {
    const problems: string[] = [];
    const report = (text: string) => {
      if (![expectedMessages, BLOCKED, MOCKS_LEFT].some((known) => known.test(text))) problems.push(text);
    };
    page.on('pageerror', (error) => report(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) report(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (['http:', 'https:'].includes(protocol) && origin !== baseURL) problems.push(`third party: ${request.url()}`);
    });
    if (browserName === 'firefox') hearWhatIsFilledIn(page);
    if (frozenClock) await page.clock.setFixedTime(now);
    if (!firstVisit) await page.addInitScript(saveOnce, horizon);
    if (javaScriptEnabled) {
      page.goto = arriving(page, page.goto.bind(page));
      page.reload = arriving(page, page.reload.bind(page));
    }
    await use(page);
    base.expect(problems).toEqual([]);
  },
});
