import type { Browser } from 'playwright-core';

import { SLOWDOWN } from '#build/commands/launch-chromium.ts';

import { timeHorizon } from './horizon.ts';
import { timeLedger } from './ledger.ts';
import { timeRoutes } from './route-change.ts';
import { timeSearch } from './search-field.ts';
import { setStage } from './stage.ts';
import { summarise, type Table } from './table.ts';

/** How long the app takes to answer what somebody does, to the next paint that shows it. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  runs: number,
  tell: (line: string) => void,
): Promise<Table> {
  const open = setStage(browser, origin);
  const rows = new Map<string, ReturnType<typeof summarise>>();
  for (const time of [timeHorizon, timeLedger, timeSearch, timeRoutes]) {
    for (const [name, times] of await time(open, runs, tell)) rows.set(name, summarise(times));
  }
  return {
    title: `From the input to the next paint that shows the answer, at ${SLOWDOWN}× slowdown, ${runs} runs`,
    rows,
  };
}
