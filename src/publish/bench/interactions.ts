import type { Browser } from 'playwright-core';

import { SLOWDOWN } from '#publish/commands/launch-chromium.ts';

import { timeHorizon } from './horizon.ts';
import { timeLedger } from './ledger.ts';
import { timeRoutes } from './route-change.ts';
import { timeSearch } from './search-field.ts';
import { type Response, setStage } from './stage.ts';
import { median, ms, ninetieth, type Table } from './table.ts';

/** How long the app takes to show that it heard what somebody did, and to answer it. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  runs: number,
  tell: (line: string) => void,
): Promise<Table> {
  const open = setStage(browser, origin);
  const rows = new Map<string, Readonly<Record<string, string>>>();
  for (const time of [timeHorizon, timeLedger, timeSearch, timeRoutes]) {
    for (const [name, responses] of await time(open, runs, tell)) rows.set(name, summarise(responses));
  }
  return {
    title: `From the input to the next paint, and to the one with the answer, at ${SLOWDOWN}× slowdown, ${runs} runs`,
    rows,
  };
}

function summarise(responses: readonly Response[]): Readonly<Record<string, string>> {
  const paints = responses.map(({ paint }) => paint);
  const answers = responses.map(({ answer }) => answer);
  return {
    'next paint': ms(median(paints)),
    '90 %': ms(ninetieth(paints)),
    answer: ms(median(answers)),
    '90 % of answers': ms(ninetieth(answers)),
  };
}
