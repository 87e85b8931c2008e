import { type Stage, summarise, timeChange } from './stage.ts';

const RUNS = 15;
const CONTROL = 'header select';

/** What is measured: an address, and the two horizons that the viewer moves between there. */
const MOVES = [
  { name: 'roll call, episode 11 to 12', address: '/cast/roll-call/', from: 's1e11', to: 's1e12' },
  { name: 'roll call, not started to season 2 news', address: '/cast/roll-call/', from: 'start', to: 's2-news' },
  { name: 'claims, episode 12 to season 2 news', address: '/status/claims/', from: 's1e12', to: 's2-news' },
  { name: 'claims, not started to season 2 news', address: '/status/claims/', from: 'start', to: 's2-news' },
] as const;

/** How long moving the horizon takes, to the next paint. */
export async function benchHorizon(stage: Stage): Promise<void> {
  const rows: Record<string, ReturnType<typeof summarise>> = {};
  for (const { name, address, from, to } of MOVES) {
    const page = await stage.open(address);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await timeChange(page, CONTROL, from);
      await page.waitForLoadState('networkidle');
      times.push(await timeChange(page, CONTROL, to));
    }
    rows[name] = summarise(times);
    await page.close();
  }
  console.log(`Moving the horizon, ${RUNS} runs each:`);
  console.table(rows);
}
