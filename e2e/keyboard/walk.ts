import type { JSHandle, Page } from '@playwright/test';

import { expect } from '#e2e/test.ts';

import type { FocusWatch, Step } from './focus-watch.ts';
import { watchFocus } from './focus-watch.ts';
import { closeAgain, operate } from './operate.ts';

/** No page has as many stops. */
const MAX_STOPS = 3000;

/** A field for a date is one stop for us, and for the keyboard one for each of its parts and one for its picker. */
const PARTS_OF_A_DATE = 4;

/**
 * Walks through a loaded page with the keyboard alone, from the top until the focus leaves the page, and back. On the way
 * everything is opened, chosen and closed. Fails on whatever cannot be reached, seen, left or operated.
 */
export async function walkPage(page: Page): Promise<void> {
  const focus = await watchFocus(page);
  const steps = await walkForward(page, focus);
  expect(steps.length).toBeGreaterThan(10);
  expect(problemsOf(steps)).toEqual([]);
  expect(await focus.evaluate((watch) => watch.missed())).toEqual([]);
  const back = await walkBack(page, focus, steps);
  expect(back).toEqual(steps.map(({ name }) => name).reverse());
}

async function walkForward(page: Page, focus: JSHandle<FocusWatch>): Promise<Step[]> {
  const steps: Step[] = [];
  let parts = 1;
  while (steps.length < MAX_STOPS) {
    await page.keyboard.press('Tab');
    const step = await focus.evaluate((watch) => watch.here('forward'));
    // Behind the last one the browser itself has its turn, or the first.
    if (step === null || step.at === steps[0]?.at) return steps;
    const last = steps.at(-1);
    if (step.at === last?.at) {
      parts += 1;
      if (step.kind === 'date' && parts <= PARTS_OF_A_DATE) continue;
      throw new Error(`The focus does not get away from ${step.name}.`);
    }
    parts = 1;
    steps.push(step);
    await operate(page, focus, step);
  }
  throw new Error(`After ${MAX_STOPS} stops the page has no end.`);
}

async function walkBack(page: Page, focus: JSHandle<FocusWatch>, steps: readonly Step[]): Promise<string[]> {
  const names: string[] = [];
  while (names.length < steps.length) {
    await page.keyboard.press('Shift+Tab');
    const step = await focus.evaluate((watch) => watch.here('back'));
    if (step === null) break;
    if (step.kind === 'date' && step.name === names.at(-1)) continue;
    names.push(step.name);
    await closeAgain(page, step);
  }
  return names;
}

function problemsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`));
}
