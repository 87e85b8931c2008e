import { FACTS } from '#publish/facts-folder.ts';
import { lastPoint } from '#publish/start-facts.ts';

import { type Response, type Stage, timeChange } from './stage.ts';

const CONTROL = 'header select';

/** The last point of the story. */
const END = lastPoint(FACTS);

/** What is measured: an address, and the two horizons that the viewer moves between there. */
const MOVES = [
  {
    name: 'roll call, episode 11 to 12',
    address: '/cast/roll-call/',
    answer: 'main table',
    from: 's1e11',
    to: 's1e12',
  },
  {
    name: 'roll call, not started to the end',
    address: '/cast/roll-call/',
    answer: 'main table',
    from: 'start',
    to: END,
  },
  {
    name: 'claims, episode 12 to the end',
    address: '/status/claims/',
    answer: 'main a[href*="show=claims"]',
    from: 's1e12',
    to: END,
  },
  {
    name: 'claims, not started to the end',
    address: '/status/claims/',
    answer: 'main a[href*="show=claims"]',
    from: 'start',
    to: END,
  },
];

/** How long moving the horizon takes. */
export async function timeHorizon(open: Stage, runs: number): Promise<Map<string, Response[]>> {
  const times = new Map<string, Response[]>();
  for (const { name, address, answer, from, to } of MOVES) {
    const page = await open(address);
    const own: Response[] = [];
    for (let run = 0; run < runs; run++) {
      await timeChange(page, CONTROL, from, answer);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      own.push(await timeChange(page, CONTROL, to, answer));
      await page.waitForTimeout(300);
    }
    times.set(name, own);
    await page.close();
  }
  return times;
}
