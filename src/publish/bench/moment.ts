import type { Browser } from 'playwright-core';

import { SLOWDOWN } from '#publish/commands/launch-chromium.ts';
import type { SavedState } from '#saved/state.ts';
import { setStage } from './stage.ts';
import { median, ms, ninetieth, type Table } from './table.ts';

/** Somebody who is about to say that the sixth episode is watched: after it most is called. */
const VIEWER = {
  app: 'roll-call',
  version: 1,
  horizon: 's1e5',
  watchedOn: {},
  preferences: { horizonAsked: true },
} satisfies SavedState;

const SAYS = 'main button[class*="bg-tag"]';
const ROLL = '#roll';
/** How long the call of six names takes at most, and its first layout is over, in milliseconds. */
const LASTS = 7000;

/** How evenly the frames come while the roll is called: the milliseconds between two of them, and how many come late. */
export async function measureMoment(browser: Browser, site: string, runs: number): Promise<Table> {
  const open = setStage(browser, site);
  const frames: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await open('/episodes/6/', (one) =>
      one.addInitScript((state) => localStorage.setItem('roll-call', state), JSON.stringify(VIEWER)),
    );
    await page.click(SAYS);
    await page.waitForSelector(ROLL);
    frames.push(
      ...(await page.evaluate(
        (lasts) =>
          new Promise<number[]>((done) => {
            const gaps: number[] = [];
            const start = performance.now();
            let before = start;
            const note = (now: number) => {
              gaps.push(now - before);
              before = now;
              if (now - start < lasts) requestAnimationFrame(note);
              else done(gaps.slice(1));
            };
            requestAnimationFrame(note);
          }),
        LASTS,
      )),
    );
    await page.close();
  }
  const late = frames.filter((gap) => gap > 1000 / 50).length;
  const row = {
    frames: String(frames.length),
    median: ms(median(frames)),
    '90 %': ms(ninetieth(frames)),
    worst: ms(Math.max(...frames)),
    'later than 20 ms': `${((100 * late) / frames.length).toFixed(1)} %`,
  };
  return {
    title: `Between two frames while the roll is called, at ${SLOWDOWN}× slowdown, ${runs} runs`,
    rows: new Map([['after episode 6', row]]),
  };
}
