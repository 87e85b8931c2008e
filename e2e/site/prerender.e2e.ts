import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ADDRESSES } from '#e2e/addresses.ts';
import { SITE } from '#e2e/build-site.ts';
import { hold } from '#e2e/hold.ts';
import { expect, test } from '#e2e/test.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { listAddresses } from '#publish/addresses.ts';

const EVERY = listAddresses(FIXTURES);
const pageOf = (address: string) => readFileSync(join(SITE, address, 'index.html'), 'utf8');
const READ = ADDRESSES.filter((address) => address !== '/no-such-page/');

test.describe('as the build wrote it', () => {
  test.skip(({ browserName }) => browserName !== 'chromium');

  test('every address has its own text, title and heading, and no script but one and the same', () => {
    const scripts = new Set<string>();
    const titles = EVERY.map((address) => {
      const html = pageOf(address);
      expect(html, address).toContain(`data-path="${address}"`);
      expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
      expect(html.match(/<title>/g), address).toHaveLength(1);
      expect(html, address).not.toMatch(/\sstyle=|<script[^>]*\ssrc=|\son\w+=/);
      for (const [script] of html.matchAll(/<script(?![^>]*ld\+json).*?<\/script>/gs)) scripts.add(script);
      return /<title>(.*?)<\/title>/.exec(html)?.[1];
    });
    expect([...scripts]).toHaveLength(1);
    // Whoever has not been met yet has no name.
    const named = titles.filter((title) => !title?.startsWith('Somebody'));
    expect(new Set(named).size).toBe(named.length);
  });

  test('every page asks for the display face that its styles name', () => {
    const styles = readdirSync(join(SITE, 'assets')).find((file) => file.endsWith('.css')) ?? '';
    const [, face] = /url\((\/assets\/[^)]+\.woff2)\)/.exec(readFileSync(join(SITE, 'assets', styles), 'utf8')) ?? [];
    for (const address of EVERY)
      expect(pageOf(address), address).toContain(
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${face}">`,
      );
  });

  test.describe('with scripts blocked', () => {
    test.use({ javaScriptEnabled: false, firstVisit: true });

    test('pages are read and links lead on', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('main')).toContainText('we know of no date.');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Episodes' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Episodes');
      await page.getByRole('main').getByRole('link', { name: 'Episode 6' }).click();
      await expect(page).toHaveTitle(/Episode 6/);
      const note = page.locator('noscript p');
      await expect(note).toBeVisible();
      const [, day = ''] =
        /stay as they were written on (.+?):/.exec((await note.evaluate((node) => node.textContent)) ?? '') ?? [];
      // Not by the formula that wrote it: the sentence, read as a date, is the day of the page's own moment.
      const writtenFor = new Date(Number(/data-prerendered-at="(\d+)"/.exec(pageOf('/'))?.[1]));
      expect(new Date(`${day} UTC`).toISOString().slice(0, 10)).toBe(writtenFor.toISOString().slice(0, 10));
    });
  });
});

/** Notes what changes on the page from the first word on; not the attributes that a browser itself writes in another way. */
function noteChanges() {
  const seen: string[] = [];
  Object.assign(window, { seen });
  document.addEventListener('DOMContentLoaded', () => {
    const app = document.getElementById('app');
    if (app === null) return;
    new MutationObserver((changes) => {
      for (const { type, target, attributeName } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        // What only this device knows: its date, its clock, by which address it came here, and what works on it.
        const own =
          element?.closest('time, svg, input, pre, select, [role="timer"], [href^="webcal:"], #news') !== null;
        if (own || attributeName?.startsWith('data-') || element.closest('section') === null) continue;
        seen.push(`${type} ${attributeName ?? ''} ${element.outerHTML.slice(0, 200)}`);
      }
    }).observe(app, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

for (const [zone, now] of [
  ['Pacific/Kiritimati', '2026-11-21T23:30:00Z'],
  ['America/Los_Angeles', '2031-01-01T06:00:00Z'],
] as const)
  test.describe(`taken over in ${zone}`, () => {
    test.use({ timezoneId: zone, frozenClock: false, firstVisit: true });
    // Which zone it is makes no difference between engines; how one takes a page over may. Each engine has one side of the date line.
    test.skip(({ browserName }) => (browserName === 'chromium') !== (zone === 'Pacific/Kiritimati'));

    test('no page is drawn anew, whatever the day, the zone and the search', async ({ page }) => {
      await page.clock.setFixedTime(now);
      for (const address of READ) {
        await page.goto(`${address}?q=x&show=speakers&status=gone&utm_source=train`);
        await expect(page.locator('#app'), address).not.toHaveAttribute('data-mended');
      }
    });
  });

test.describe('at the start, at the moment of the build', () => {
  test.use({ frozenClock: false, firstVisit: true, timezoneId: 'UTC' });

  test('nothing on a page changes when the app takes it over', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium');
    await page.clock.setFixedTime(Number(/data-prerendered-at="(\d+)"/.exec(pageOf('/'))?.[1]));
    await page.addInitScript(noteChanges);
    for (const address of READ) {
      await page.goto(address);
      expect(await page.evaluate(() => Reflect.get(window, 'seen')), address).toEqual([]);
    }
  });
});

test('the display face comes beside the styles and not after them, and once', async ({ page }) => {
  const faces: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) faces.push(request.url());
  });
  const release = await hold(page, '**/assets/*.css');
  const asked = page.waitForRequest('**/*.woff2');
  const arrived = page.goto('/status/');
  await asked;
  release();
  await arrived;
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded']);
  expect(faces).toHaveLength(1);
});

test.describe('by the browser’s own clock', () => {
  test.use({ frozenClock: false });

  test('no part of the app is asked for before the page is painted', async ({ page }) => {
    await page.addInitScript(() => {
      // Half a second is not enough for every paint on every machine.
      const soon = window.setTimeout;
      Reflect.set(window, 'setTimeout', (then: () => void, wait = 0) => soon(then, wait === 500 ? 20_000 : wait));
    });
    for (const address of ['/', '/status/', '/cast/']) {
      await page.goto(address);
      const { painted, asked } = await page.evaluate(
        () =>
          new Promise<{ painted: number; asked: number[] }>((tell) =>
            new PerformanceObserver((list) =>
              tell({
                painted: list.getEntries().at(-1)?.startTime ?? Number.NaN,
                asked: performance
                  .getEntriesByType('resource')
                  .filter(({ name }) => name.endsWith('.js'))
                  .map(({ startTime }) => startTime),
              }),
            ).observe({ type: 'largest-contentful-paint', buffered: true }),
          ),
      );
      expect(asked.length, address).toBeGreaterThan(2);
      expect(Math.min(...asked), address).toBeGreaterThanOrEqual(painted);
    }
  });
});

test('the app starts in a browser that tells of no paint, too', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });
  await page.goto('/countdown/');
  await expect(page.locator('#app')).not.toHaveAttribute('data-path');
});

test('where no module can be fetched in advance, the parts of the app do not wait for each other', async ({ page }) => {
  await page.addInitScript(() => {
    DOMTokenList.prototype.supports = (token) => token !== 'modulepreload';
    Object.defineProperty(HTMLLinkElement.prototype, 'rel', {
      set(this: HTMLLinkElement, rel: string) {
        if (rel !== 'modulepreload') this.setAttribute('rel', rel);
      },
    });
  });
  const release = await hold(page, '**/assets/react-*.js');
  const asked = page.waitForRequest('**/assets/index-*.js');
  const arrived = page.goto('/countdown/');
  await asked;
  release();
  await arrived;
  await expect(page.locator('#app')).not.toHaveAttribute('data-path');
});

test('what the app asks for is not asked for again, however late its turn comes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/assets/facts/')) asked.push(pathname);
  });
  await page.addInitScript(() => {
    const soon = window.setTimeout;
    Reflect.set(window, 'setTimeout', (then: () => void, wait = 0) => soon(then, wait + 50));
  });
  await page.goto('/sources/', { waitUntil: 'networkidle' });
  await expect(page.locator('#app')).not.toHaveAttribute('data-path');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked).toEqual([...new Set(asked)]);
});

test('what is pressed while the page is taken over is done once, and the page is not drawn twice', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium');
  await page.addInitScript(() => {
    const seen = { presses: 0, turns: 0 };
    Object.assign(window, { seen });
    addEventListener('click', () => seen.presses++, true);
    addEventListener('taken', () =>
      queueMicrotask(() =>
        document.querySelector('header button')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      ),
    );
    const turn = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      seen.turns++;
      return turn(update);
    };
  });
  await page.goto('/episodes/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({ presses: 1, turns: 0 });
});
