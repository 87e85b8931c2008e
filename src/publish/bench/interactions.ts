import type { Browser } from 'playwright-core';

import { SLOWDOWN } from '#publish/commands/launch-chromium.ts';

import { timeHorizon } from './horizon.ts';
import { timeLedger } from './ledger.ts';
import { timeLookBack } from './look-back.ts';
import { type Response, type Stage, setStage, timeChange } from './stage.ts';
import { median, ms, ninetieth, type Table } from './table.ts';

/** How long the app takes to show that it heard what somebody did, and to answer it. */
export async function measureInteractions(
  browser: Browser,
  site: string,
  runs: number,
  tell: (line: string) => void,
): Promise<Table> {
  const open = setStage(browser, site);
  const rows = new Map<string, Readonly<Record<string, string>>>();
  for (const time of [timeHorizon, timeLedger, timeLookBack, timeSearch, timeRoutes]) {
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

const HEADING = 'h1';

/** What is measured: from the start page to another one, by the bar at the bottom. */
const WAYS = [
  { name: 'from the start page to the guide', to: '/episodes/' },
  { name: 'from the start page to the cast', to: '/cast/' },
  { name: 'from the start page to the status', to: '/status/' },
] as const;

const linkTo = (address: string) => `nav a[href="${address}"]`;

/** How long another page takes to show its heading, once its script and facts are here (a touch or a look at its link fetches them). */
async function timeRoutes(open: Stage, runs: number): Promise<Map<string, Response[]>> {
  const page = await open('/');
  const times = new Map<string, Response[]>();
  for (const { name, to } of WAYS) {
    const own: Response[] = [];
    // The first one only brings everything here.
    for (let run = -1; run < runs; run++) {
      const response = await timeChange(page, linkTo(to), null, HEADING);
      if (run >= 0) own.push(response);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(700);
      await timeChange(page, linkTo('/'), null, HEADING);
      await page.waitForTimeout(700);
    }
    times.set(name, own);
  }
  await page.close();
  return times;
}

const FIELD = 'dialog [role=combobox]';
/** Everything that the dialog shows. */
const ANSWER = 'dialog';

/** What is measured: a text in the field, and what one more key makes of it. */
const STROKES = [
  { name: 'search: the first letter', from: '', to: 'o' },
  { name: 'search: one more letter', from: 'on-j', to: 'on-jo' },
  { name: 'search: one more Hangul letter', from: 'ㅇ', to: 'ㅇㅈ' },
] as const;

/** How long one keystroke in the search takes. */
async function timeSearch(open: Stage, runs: number): Promise<Map<string, Response[]>> {
  const page = await open('/');
  await page.keyboard.press('/');
  await page.waitForSelector(FIELD);
  await page.waitForLoadState('networkidle');
  const times = new Map<string, Response[]>();
  for (const { name, from, to } of STROKES) {
    const own: Response[] = [];
    for (let run = 0; run < runs; run++) {
      await timeChange(page, FIELD, from, ANSWER);
      // Longer than the pause after which a screen reader is told the count.
      await page.waitForTimeout(700);
      own.push(await timeChange(page, FIELD, to, ANSWER));
    }
    times.set(name, own);
  }
  await page.close();
  return times;
}
