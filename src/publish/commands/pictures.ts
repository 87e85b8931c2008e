import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { listAddresses } from '#publish/addresses.ts';
import { FACTS } from '#publish/facts-folder.ts';
import { lastPoint } from '#publish/start-facts.ts';
import { LOCALE } from '#words/locale.ts';

import { openSite } from './open-site.ts';

// Pictures of the built site, to look at: every page, narrow and wide, in both themes, at three points of the story.
// `npm run pictures` takes them all; `npm run pictures -- /cast/ /` only those addresses.

const OUT = '.pictures';
const HORIZONS = ['start', 's1e6', lastPoint(FACTS)];
const THEMES = ['chalkboard', 'exercise-book'] as const;
const WIDTHS = [360, 1280] as const;

/** In pixels. The end of a longer page looks like its middle. */
const TALLEST = 6000;

/** Every address once; of the episodes and of the people one each, and one that leads nowhere. */
const SAMPLES = [
  ...listAddresses('public/data/v1').filter((address) => !/^\/(episodes|cast)\/(?!roll-call)./.test(address)),
  '/episodes/3/',
  '/cast/nam-on-jo/',
  '/no-such-page/',
];

const asked = process.argv.slice(2);
const addresses = asked.length === 0 ? SAMPLES : asked;

/** `/cast/roll-call/` as `cast-roll-call`. */
const nameOf = (address: string) => address.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';

/** All pictures of one look: a theme, a width and a horizon. */
async function takeLook(browser: Browser, site: string, theme: string, width: number, horizon: string) {
  const saved = { app: 'roll-call', version: 1, horizon, watchedOn: {}, preferences: { horizonAsked: true, theme } };
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    locale: LOCALE,
    timezoneId: 'Asia/Seoul',
  });
  await context.addInitScript((state) => localStorage.setItem('roll-call', state), JSON.stringify(saved));
  const page = await context.newPage();
  // The display face is optional on a first visit: this is a second one.
  await page.goto(site, { waitUntil: 'networkidle' });
  for (const address of addresses) {
    await page.goto(new URL(address.slice(1), site).href, { waitUntil: 'networkidle' });
    // Until then the page is as the build wrote it.
    await page.waitForSelector('#app:not([data-path])', { state: 'attached' });
    // As tall as the page, so that what is fixed to the screen's edge lies over nothing.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 800), TALLEST) });
    const path = join(OUT, `${nameOf(address)}_${width}_${theme}_${horizon}.png`);
    await page.screenshot({ path });
    await page.setViewportSize({ width, height: 800 });
    console.log(path);
  }
  await context.close();
}

if (asked.length === 0) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { browser, site, close } = await openSite();
for (const horizon of HORIZONS)
  for (const width of WIDTHS) await Promise.all(THEMES.map((theme) => takeLook(browser, site, theme, width, horizon)));
await close();
