import { toDay } from '#domain/facts/calendar.ts';

import { type Response, type Stage, timeChange } from './stage.ts';

const SLIDER = 'main input[type=range]';
/** What was known on the day: the first line of the first part. */
const ANSWER = 'main h3 + p';

/** Between these days everything on the page changes. */
const [FROM, TO] = ['2022-03-01', '2026-03-01'].map((date) => String(toDay(date)));

/** How long it takes until another day stands there, while the slider moves. */
export async function timeLookBack(open: Stage, runs: number): Promise<Map<string, Response[]>> {
  const page = await open('/status/claims/?on=2022-03-01');
  await page.waitForSelector(ANSWER);
  const own: Response[] = [];
  for (let run = 0; run < runs; run++) {
    await timeChange(page, SLIDER, FROM ?? '', ANSWER);
    // Until the address has followed.
    await page.waitForTimeout(1000);
    own.push(await timeChange(page, SLIDER, TO ?? '', ANSWER));
    await page.waitForTimeout(1000);
  }
  await page.close();
  return new Map([['claims: the slider to another day', own]]);
}
