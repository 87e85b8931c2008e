import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';

import { findBrowser } from '#build/commands/browsers.ts';

/** How much slower than this machine the measured one pretends to be: an old phone. */
export const SLOWDOWN = 4;
const PORT = 4373;

/** A slowed-down browser on the built site. */
export interface Stage {
  /** Opens an address; `prepare` runs before it loads, for example to put other data in the way. */
  open(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  close(): Promise<void>;
}

/** Serves `dist/` and starts Chromium. */
export async function openStage(): Promise<Stage> {
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'warn' });
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async open(address, prepare) {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      await prepare?.(page);
      await page.goto(`http://localhost:${PORT}${address}`, { waitUntil: 'networkidle' });
      // Until then the page is as the build wrote it.
      await page.waitForSelector('#app:not([data-path])', { state: 'attached' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Milliseconds from giving a control (found by a CSS selector) a value to the end of the frame that shows the answer:
 * the next one, or with `answer` (a selector) the one in which its text has changed.
 */
export function timeChange(page: Page, control: string, value: string, answer = ''): Promise<number> {
  return page.evaluate(
    async ([selector, to, changing]) => {
      const field = document.querySelector(selector);
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement))
        throw new Error(`No ${selector}.`);
      const read = () => (changing === '' ? null : document.querySelector(changing)?.textContent);
      const before = read();
      const start = performance.now();
      // React listens for what a person does, so the value goes in the way a person's would.
      const owner = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, to);
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      await new Promise<void>((shown) => {
        const frame = () =>
          requestAnimationFrame(() => {
            if (changing !== '' && read() === before && performance.now() - start < 5000) return void frame();
            // A task queued from inside a frame runs once that frame has been handed over.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => shown(), { once: true });
            port1.start();
            port2.postMessage(null);
          });
        frame();
      });
      return performance.now() - start;
    },
    [control, value, answer] as const,
  );
}

/** The row of a printed table for some times in milliseconds. */
export function summarise(times: readonly number[]): { median: string; p90: string; max: string } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return { median: ms(at(0.5)), p90: ms(at(0.9)), max: ms(at(1)) };
}
