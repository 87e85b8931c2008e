import type { Page } from '@playwright/test';

import { SECURITY_HEADERS } from '#build/security-headers.ts';
import { type ReleaseServer, startServer } from '#e2e/release-server.ts';
import { expect, test as base } from '#e2e/test.ts';

/** The test of the built site with its worker, on a host of its own. */
export const test = base.extend<{ server: ReleaseServer }>({
  serviceWorkers: 'allow',
  expectedMessages: /Failed to load resource|sw\.js|NetworkError|ServiceWorker/,
  // Playwright reads from the braces what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startServer('dist', SECURITY_HEADERS);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

/** Visits the site and waits until it says that it is kept. */
export async function keep(page: Page): Promise<void> {
  await page.goto('/your-data/');
  await expect(page.getByText(/^Ready offline/)).toBeVisible({ timeout: 90_000 });
}

/** What a browser tells a page whose visitor comes back to it. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The release a page was written by. */
export async function releaseOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="release"]').getAttribute('content');
}

/** Which edition of the facts a page is given (`makeRelease`). */
export async function editionOfFacts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const text = await (await fetch('/data/v1/show.json')).text();
    return text.length - text.trimEnd().length;
  });
}
