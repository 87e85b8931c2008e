import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { SITE } from '#e2e/build-site.ts';
import { type FaultServer, type Manners, startServer } from '#e2e/fault-server.ts';
import { inlineScriptHash, type Mutation, makeMutant } from '#e2e/make-mutant.ts';
import { test as base, expect } from '#e2e/test.ts';
import { headersOf } from '#publish/security-headers.ts';

interface ReleaseSite {
  /** Builds the site with this change in it. Without one, the built site is served as it is. */
  mutation: Mutation | null;
  manners: Manners;
  /** The folder of the built site. */
  folder: string;
  server: FaultServer;
}

/** What browsers say by themselves when a server is not there or has no worker; Firefox says no more of an error than that. */
export const USUAL =
  /Failed to load resource|sw\.js|NetworkError|ServiceWorker|bad HTTP response code|^console: Error$|^page error: Loading module/;

/** The test of the built site with its worker, on a host of its own. */
export const test = base.extend<ReleaseSite>({
  serviceWorkers: 'allow',
  expectedMessages: USUAL,
  mutation: [null, { option: true }],
  manners: ['strict-404', { option: true }],
  folder: async ({ mutation }, use) => {
    if (mutation === null) return use(SITE);
    const root = await makeMutant(mutation);
    await use(join(root, SITE));
    return rmSync(root, { recursive: true });
  },
  server: async ({ folder, manners }, use) => {
    const server = await startServer(folder, policyOf(folder), manners);
    await use(server);
    await server.stop();
    for (const made of server.deployed) rmSync(made, { recursive: true });
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

/** What a host sends along. A change to the inline script would be kept out by the policy, and not by what a test looks for. */
function policyOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headersOf('/')).map(([name, value]) => [
      name,
      value.replace(/'sha256-[^']+'/, inlineScriptHash(folder)),
    ]),
  );
}

/** Visits the site and waits until it says that it is kept. */
export async function keep(page: Page): Promise<void> {
  await page.goto('/your-data/');
  await expect(page.getByText(/^Ready offline/)).toBeVisible({ timeout: 60_000 });
}

/** Notes, on the pages to come, what becomes of a worker that is being installed. @returns what asks for it. */
export async function watchInstall(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    // An empty page has none.
    if (!location.protocol.startsWith('http')) return;
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = async (...args) => {
      const registration = await register(...args);
      const { installing } = registration;
      installing?.addEventListener('statechange', () => Object.assign(window, { fate: installing.state }));
      return registration;
    };
  });
  return () => page.evaluate(() => Reflect.get(window, 'fate'));
}

/** What a browser tells a page whose visitor comes back to it. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The release a page was written by. */
export async function releaseOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="release"]').getAttribute('content');
}

/** Which edition of the facts a page is given, at the address that it names itself (`makeRelease`). */
export async function editionOfFacts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = document.querySelector('meta[name="facts"]')?.getAttribute('content')?.split(' ') ?? [];
    const text = await (await fetch(`/assets/facts/${names.find((name) => /^show-[^-]+$/.test(name))}.json`)).text();
    return text.length - text.trimEnd().length;
  });
}
