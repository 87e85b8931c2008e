import type { Browser, Page } from 'playwright-core';

import { ARRIVED, SLOWDOWN } from '#publish/commands/launch-chromium.ts';

/** Opens an address slowed down, once the app has taken over; `prepare` runs before, for example to put other data in the way. */
export type Stage = (address: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;

/** Sets the stage: a phone's screen, and no worker, which would fetch the whole site meanwhile. */
export function setStage(browser: Browser, site: string): Stage {
  return async (address, prepare) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, serviceWorkers: 'block' });
    await prepare?.(page);
    await page.goto(site + address, { waitUntil: 'networkidle' });
    await page.waitForSelector(ARRIVED, { state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return page;
  };
}

/** Milliseconds from an interaction to the end of two frames: the next one (what Interaction to Next Paint means), and the one with the answer. */
export interface Response {
  readonly paint: number;
  readonly answer: number;
}

/**
 * Times an interaction: giving a control (found by a CSS selector) a value, or with `null` pressing it. The answer is there when what is
 * in `answer` (a selector) has changed, a mark in a text included.
 */
export function timeChange(page: Page, control: string, value: string | null, answer: string): Promise<Response> {
  return page.evaluate(
    async ([selector, to, changing]) => {
      const field = document.querySelector(selector);
      if (!(field instanceof HTMLElement)) throw new Error(`No ${selector}.`);
      const read = () => document.querySelector(changing)?.innerHTML;
      const before = read();
      // A task queued from inside a frame runs once that frame has been handed over.
      const frame = () =>
        new Promise<void>((shown) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => shown(), { once: true });
            port1.start();
            port2.postMessage(null);
          }),
        );
      const start = performance.now();
      if (to === null) field.click();
      else {
        // React listens for what a person does, so the value goes in the way a person's would.
        const owner = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, to);
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      }
      await frame();
      const paint = performance.now() - start;
      while (read() === before && performance.now() - start < 5000) await frame();
      return { paint, answer: performance.now() - start };
    },
    [control, value, answer] as const,
  );
}
