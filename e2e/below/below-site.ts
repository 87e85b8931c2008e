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

/** The test of the site under a path, on a host that sends no header of ours. Nothing above the path may be asked for. */
export const test = base.extend<BelowSite>({
  beside: [false, { option: true }],
  server: async ({ beside }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'roll-call-below-'));
    const put = (from: string, name: string) => symlinkSync(resolve(from), join(folder, name));
    put(SITE_BELOW, BASE.slice(1, -1));
    if (beside) for (const name of readdirSync(SITE)) put(join(SITE, name), name);
    else put(join(SITE_BELOW, '404.html'), '404.html');
    const server = await startServer(folder);
    await use(server);
    await server.stop();
    rmSync(folder, { recursive: true });
    if (!beside) expect([...server.asked].filter((path) => !path.startsWith(BASE))).toEqual([]);
  },
  baseURL: async ({ server }, use) => use(server.origin),
});
