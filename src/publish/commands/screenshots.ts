import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { SCREENSHOTS, type Screenshot } from '#publish/web-app/screenshots.ts';
import { LOCALE } from '#words/locale.ts';

import { ARRIVED } from './launch-chromium.ts';
import { openSite } from './open-site.ts';

// The pictures of the manifest, taken of the built site for somebody who has not started, and kept in the repository: a build
// needs no browser. To be run again where the pages have come to look otherwise.

/** The story point that everybody has passed, and our own look. */
const SAVED = {
  app: 'roll-call',
  version: 1,
  horizon: 'start',
  watchedOn: {},
  preferences: { horizonAsked: true, theme: 'chalkboard' },
};

const { browser, site, close } = await openSite();

async function take({ file, address, width, height, scale }: Screenshot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: LOCALE,
    timezoneId: 'Asia/Seoul',
  });
  await context.addInitScript((state) => localStorage.setItem('roll-call', state), JSON.stringify(SAVED));
  const page = await context.newPage();
  // The display face is optional on a first visit: this is a second one.
  await page.goto(site, { waitUntil: 'networkidle' });
  await page.goto(new URL(address.slice(1), site).href, { waitUntil: 'networkidle' });
  await page.locator(ARRIVED).waitFor();
  const devtools = await context.newCDPSession(page);
  // Playwright's own pictures are PNG or JPEG, and several times as large.
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    clip: { x: 0, y: 0, width, height, scale },
  });
  const path = join('public', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(data, 'base64'));
  console.log(path);
  await context.close();
}

await Promise.all(SCREENSHOTS.map(take));
await close();
