import type { Browser } from 'playwright-core';
import { preview } from 'vite';

import { launchChromium } from './launch-chromium.ts';

/** The built site, served, and a browser to look at it. */
export interface OpenSite {
  readonly browser: Browser;
  readonly site: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site on a free port and starts Chromium. */
export async function openSite(): Promise<OpenSite> {
  const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
  const site = server.resolvedUrls?.local[0];
  if (site === undefined) throw new Error('The built site is not being served.');
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, site, close };
}
