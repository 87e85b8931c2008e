import { type Response, type Stage, timeChange } from './stage.ts';

const HEADING = 'h1';

/** What is measured: from the start page to another one, by the bar at the bottom. */
const WAYS = [
  { name: 'from the start page to the guide', to: '/episodes/' },
  { name: 'from the start page to the cast', to: '/cast/' },
  { name: 'from the start page to the status', to: '/status/' },
] as const;

const linkTo = (address: string) => `nav a[href="${address}"]`;

/** How long another page takes to show its heading, once its script and facts are here (a touch or a look at its link fetches them). */
export async function timeRoutes(open: Stage, runs: number): Promise<Map<string, Response[]>> {
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
