import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { ADDRESS_BELOW, SITE, SITE_BELOW } from '#e2e/build-site.ts';
import { type FaultServer, startServer } from '#e2e/fault-server.ts';
import { test as base, expect } from '#e2e/test.ts';

interface BelowSite {
  /** Whether another copy of the site stands at the root of the same host. */
  beside: boolean;
  server: FaultServer;
}

/** The path that the site stands under, between slashes. */
export const BASE = `${new URL(ADDRESS_BELOW).pathname}/`;

/** A folder for a host to serve, with the site under its path and beside it what stands at the root, by name. */
export function folderBelow(others: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-below-'));
  for (const [name, from] of Object.entries({ ...others, [BASE.slice(1, -1)]: SITE_BELOW }))
    symlinkSync(resolve(from), join(folder, name));
  return folder;
}

/** The test of the site under a path, on a host that sends no header of ours. Nothing above the path may be asked for. */
export const test = base.extend<BelowSite>({
  beside: [false, { option: true }],
  server: async ({ beside }, use) => {
    const copy = Object.fromEntries(readdirSync(SITE).map((name) => [name, join(SITE, name)]));
    const folder = folderBelow(beside ? copy : { '404.html': join(SITE_BELOW, '404.html') });
    const server = await startServer(folder);
    await use(server);
    await server.stop();
    rmSync(folder, { recursive: true });
    if (!beside) expect([...server.asked].filter((path) => !path.startsWith(BASE))).toEqual([]);
  },
  baseURL: async ({ server }, use) => use(server.origin),
});
