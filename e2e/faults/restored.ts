import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { factPath } from '#e2e/fact-path.ts';
import { moveHorizon } from '#e2e/horizon.ts';
import { goThroughMenu } from '#e2e/navigate.ts';
import { expect } from '#e2e/test.ts';

import type { Fault, Scene } from './fault.ts';

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

const AFTER_3 = /^After episode 3\./;

/** Goes from the register to a text and back to it, with something done `meanwhile`. What the register looked like just before it heard, `data-met` tells. */
async function leaveAndComeBack({ page, server }: Scene, meanwhile: () => Promise<void>): Promise<void> {
  server.answer('/sw.js', 'missing');
  await page.addInitScript(() => {
    // Each before the app hears of it, which begins to listen later. Which one comes first is the engine's to say.
    const look = () => {
      const isSeen = document.querySelector('main')?.checkVisibility({ visibilityProperty: true }) === true;
      document.documentElement.dataset['met'] ??= isSeen ? 'seen' : 'hidden';
    };
    // Chromium tells a page in its cache later what it has missed; others tell it nothing.
    addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
    addEventListener('pagehide', () =>
      addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look(), { capture: true }),
    );
    addEventListener('pageshow', (event) => {
      if ('persisted' in event && event.persisted) look();
    });
  });
  await page.goto('/cast/roll-call/');
  await moveHorizon(page, 'I have finished episode 3');
  await expect(page.getByText(AFTER_3)).toBeVisible();
  await page.goto('/robots.txt');
  await meanwhile();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html'), 'the browser kept the page').toHaveAttribute('data-met');
}

/** What somebody says of themselves in another tab. */
async function sayElsewhere({ context, server }: Scene): Promise<void> {
  const other = await context.newPage();
  await other.goto(`${server.origin}/your-data/#theme`);
  await expect(other.locator('#app[data-path]')).toHaveCount(0);
  await moveHorizon(other, 'I have not started');
  await other.getByRole('radio', { name: 'Exercise book' }).check();
  await other.close();
}

export const restoredPlace: Fault = {
  name: 'a page comes out of the browser’s cache after another tab has gone back to the start and chosen a theme',
  only: 'chromium',
  async happens(scene) {
    await leaveAndComeBack(scene, () => sayElsewhere(scene));
    const { page } = scene;
    await expect(page.getByText('The register opens with episode 1.'), 'what was said meanwhile').toBeVisible();
    await expect(page.getByText(AFTER_3)).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'exercise-book');
  },
  guard: {
    file: 'src/saved/store.ts',
    text: "'storage', 'pageshow', 'visibilitychange'",
    instead: "'storage'",
  },
  complaint: /what was said meanwhile/,
};

export const restoredUnseen: Fault = {
  name: 'nobody sees a page out of the browser’s cache before it knows',
  only: 'chromium',
  async happens(scene) {
    await leaveAndComeBack(scene, async () => {});
    await expect(scene.page.locator('html'), 'before it knows').toHaveAttribute('data-met', 'hidden');
    await expect(scene.page.getByText(AFTER_3)).toBeVisible();
  },
  guard: { file: 'src/main.tsx', text: "style.visibility = 'hidden';", instead: '' },
  complaint: /before it knows/,
};

const together = (page: Page) => page.getByRole('banner').locator('summary', { hasText: 'Together at:' });

async function agree(page: Page): Promise<void> {
  await page.goto('/cast/#together=s1e1');
  await page.getByRole('button', { name: 'Watch together' }).click();
  await expect(page.getByRole('button', { name: 'Stop watching together' })).toBeVisible();
}

export const restoredLimit: Fault = {
  name: 'a page comes out of the browser’s cache after its tab has agreed to watch together',
  only: 'chromium',
  async happens(scene) {
    const { page } = scene;
    await leaveAndComeBack(scene, async () => {
      await agree(page);
      await page.goBack({ waitUntil: 'commit' });
    });
    await expect(together(page), 'what the tab agreed to').toContainText('episode 1');
    await expect(page.getByText(AFTER_3)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Stop watching together' })).toBeVisible();
  },
  guard: { file: 'src/main.tsx', text: 'if (now !== agreed) limit.set(now);', instead: '' },
  complaint: /what the tab agreed to/,
};

export const duplicated: Fault = {
  name: 'a tab that watches together is duplicated',
  async happens({ page, context }) {
    await page.goto('/cast/');
    await moveHorizon(page, 'I have finished episode 3');
    await agree(page);
    // What a browser does for it: a new tab with a copy of what this one keeps for itself.
    const [twin] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void open(location.href))]);
    await expect(together(twin), 'in the other tab').toContainText('episode 1');
    await expect(twin.getByRole('button', { name: 'Stop watching together' })).toBeVisible();
  },
  guard: { file: 'src/router.tsx', text: 'createCell(agreedLimit())', instead: 'createCell(null)' },
  complaint: /in the other tab/,
};

export const frozen: Fault = {
  name: 'a tab is frozen while another one goes back to the start',
  only: 'chromium',
  async happens({ page, context, server }) {
    await page.goto('/cast/roll-call/');
    await moveHorizon(page, 'I have finished episode 3');
    await expect(page.getByText(AFTER_3)).toBeVisible();
    const browser = await context.newCDPSession(page);
    await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
    const other = await context.newPage();
    await other.goto(`${server.origin}/cast/`);
    await expect(other.locator('#app[data-path]')).toHaveCount(0);
    await moveHorizon(other, 'I have not started');
    await other.close();
    await browser.send('Page.setWebLifecycleState', { state: 'active' });
    await expect(page.getByText('The register opens with episode 1.'), 'after its sleep').toBeVisible();
  },
  guard: {
    file: 'src/saved/store.ts',
    text: "'storage', 'pageshow', 'visibilitychange'",
    instead: "'pageshow', 'visibilitychange'",
  },
  complaint: /after its sleep/,
};
