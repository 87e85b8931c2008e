import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContext } from '@playwright/test';

import { factPath } from '#e2e/fact-path.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect } from '#e2e/test.ts';

import type { Fault } from './fault.ts';

/** The facts with a release day that Netflix has named. */
function withReleaseOn(day: string, folder: string): string {
  const file: { milestones: { id: string }[] } = JSON.parse(
    readFileSync(join(folder, 'data/v1/milestones.json'), 'utf8'),
  );
  const milestones = file.milestones.map((milestone) =>
    milestone.id === 'released' ? { ...milestone, date: day, precision: 'day', certainty: 'official' } : milestone,
  );
  return JSON.stringify({ ...file, milestones });
}

/** Sets the clock of every page, those that sleep in the browser's back/forward cache too. */
async function setClock(context: BrowserContext, origin: string, time: string): Promise<void> {
  await context.addCookies([{ name: 'shift', value: String(Date.parse(time) - Date.now()), url: origin }]);
}

export const restored: Fault = {
  name: 'a page comes out of the browser’s cache after the drop, with the server gone',
  only: 'chromium',
  async happens({ page, context, server, folder }) {
    server.answer('/sw.js', 'missing');
    server.answer(factPath('milestones', folder), { body: withReleaseOn('2027-03-12', folder) });
    await page.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() + Number(/shift=(-?\d+)/.exec(document.cookie)?.[1] ?? 0);
      addEventListener('pageshow', (event) =>
        document.documentElement.setAttribute('data-restored', String('persisted' in event && event.persisted)),
      );
    });
    await setClock(context, server.origin, '2027-03-12T16:50:00+09:00');
    await page.goto('/countdown/');
    await expect(page.getByRole('timer')).toBeVisible();
    await page.goto('/robots.txt');
    await server.stop();
    await setClock(context, server.origin, '2027-03-12T17:05:00+09:00');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html'), 'the browser kept the page').toHaveAttribute('data-restored', 'true');
    await expect(page.getByText('It’s out.', { exact: true })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveCount(0);
    await goThroughMenu(page, 'Today');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  guard: {
    file: 'src/parts/ticker.ts',
    text: "document.addEventListener('visibilitychange', wake);\n        window.addEventListener('pageshow', wake);",
    instead: "document.addEventListener('visibilitychange', () => clearTimeout(timer));",
  },
  complaint: /It’s out/,
};
