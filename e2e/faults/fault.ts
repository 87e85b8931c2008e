import type { BrowserContext, Page } from '@playwright/test';

import type { FaultServer, Manners } from '#e2e/fault-server.ts';
import type { Mutation } from '#e2e/make-mutant.ts';
import { test, USUAL } from '#e2e/release-site.ts';
import { expect } from '#e2e/test.ts';

/** Where something goes wrong. */
export interface Scene {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: FaultServer;
  /** The folder of the built site. */
  readonly folder: string;
}

/** Something that goes wrong, and what holds nevertheless. */
export interface Fault {
  readonly name: string;
  readonly happens: (scene: Scene) => Promise<void>;
  /** What the test rests on, by the change that takes it away. */
  readonly guard: Mutation;
  /** What the test then complains of. */
  readonly complaint: RegExp;
  readonly manners?: Manners;
  /** What the console says of it, rightly. */
  readonly console?: RegExp;
  /** Takes minutes. */
  readonly slow?: true;
  /** Needs what only this engine lets a test do. */
  readonly only?: 'chromium';
}

/** Tests that each fault does no harm. */
export function testFaults(faults: readonly Fault[]): void {
  for (const fault of faults) {
    test.describe(() => {
      test.use({
        manners: fault.manners ?? 'strict-404',
        ...(fault.console === undefined
          ? {}
          : { expectedMessages: new RegExp(`${USUAL.source}|${fault.console.source}`) }),
      });
      test(fault.name, async ({ page, context, server, folder, browserName }) => {
        test.skip(fault.only !== undefined && fault.only !== browserName);
        test.slow(fault.slow === true);
        await fault.happens({ page, context, server, folder });
      });
    });
  }
}

/** Tests the tests: built without its guard, each fault does the harm that its test looks for. */
export function testGuards(faults: readonly Fault[]): void {
  for (const fault of faults) {
    test.describe(() => {
      // The site is broken: whatever it says is right.
      test.use({ mutation: fault.guard, manners: fault.manners ?? 'strict-404', expectedMessages: /./ });
      test(`without its guard not: ${fault.name}`, async ({ page, context, server, folder }) => {
        test.setTimeout(360_000);
        await expect(fault.happens({ page, context, server, folder })).rejects.toThrow(fault.complaint);
      });
    });
  }
}
