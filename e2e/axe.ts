import type { Page } from '@playwright/test';
import axe from 'axe-core';

import { addStyle } from '#e2e/add-style.ts';
import { contrastsOnPixels } from '#e2e/pixel-contrast.ts';

/** What axe found: the rule, and the elements. */
interface Finding {
  readonly id: string;
  readonly where: readonly string[];
}

/** Axe leaves out the size of targets and the contrast of single signs unless it is asked. Its types do not know of `checks`. */
const OPTIONS = {
  rules: { 'target-size': { enabled: true } },
  checks: { 'color-contrast': { options: { ignoreLength: true, ignoreUnicode: false } } },
};

/** Puts on the page at once what scrolls in a frame of its own, on a page that is wide enough for it. */
const UNROLLED = `body { min-width: 200rem }
  [role="group"][tabindex="0"] { overflow: visible !important; max-height: none !important }
  [role="group"][tabindex="0"] th { position: static !important }`;

/** Has axe look at the page, by all rules or by these. It stays there for as long as the page does, and is read once. */
async function analyze(page: Page, resultTypes: axe.resultGroups[], rules?: string[]): Promise<axe.AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    ...OPTIONS,
    resultTypes,
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  return page.evaluate(async (how) => Reflect.get(window, 'axe').run(document, how), options);
}

/** What axe holds against the page. It has no frames to look into, and only violations are worth their text. */
export async function violations(page: Page, rules?: string[]): Promise<Finding[]> {
  const results = await analyze(page, ['violations'], rules);
  return results.violations.map(shortened);
}

/**
 * What axe holds against the page, what it cannot decide and nobody has explained, and the explanations that were needed. The contrast
 * that axe leaves open is looked at on the pixels. Afterwards the page is not what it was: axe sees it unrolled, and those texts go.
 */
export async function examine(page: Page) {
  const first = await analyze(page, ['violations', 'incomplete']);
  const found = first.violations.map(shortened);
  const open = first.incomplete.filter(({ id }) => id !== 'color-contrast');
  if (open.length < first.incomplete.length) {
    await addStyle(page, UNROLLED);
    const second = await analyze(page, ['violations', 'incomplete'], ['color-contrast']);
    found.push(...second.violations.map(shortened));
    const texts = second.incomplete.flatMap(({ nodes }) => nodes.map(textOf));
    // What axe names them by may say where they are drawn, which the width decides.
    await page.evaluate(
      markTexts,
      texts.map(({ selector }) => selector),
    );
    await page.evaluate(rollUp);
    const contrasts = await contrastsOnPixels(
      page,
      texts.map((_, index) => `[data-text="${index}"]`),
    );
    const faint = texts.flatMap(({ needs, html }, index) => {
      const contrast = contrasts[index] ?? null;
      return contrast === null || contrast < needs
        ? [`${contrast?.toFixed(2) ?? 'not seen'}, ${html.slice(0, 160)}`]
        : [];
    });
    if (faint.length > 0) found.push({ id: 'color-contrast', where: faint });
  }
  const needed = new Set<string>();
  const doubts: Finding[] = [];
  for (const { id, nodes } of open) {
    const explanations = EXPLAINED.filter(({ rule }) => rule === id).map(({ selector }) => selector);
    const targets = nodes.map((node) => node.target.join(' '));
    const covered = await page.evaluate(findCovering, { targets, explanations });
    for (const selector of covered) if (selector !== null) needed.add(selector);
    const unexplained = nodes.filter((_, index) => covered[index] === null);
    if (unexplained.length > 0) doubts.push(shortened({ id, nodes: unexplained }));
  }
  return { violations: found, doubts, needed };
}

/** A text whose contrast axe leaves open. It knows how much is needed from the size of the letters. */
function textOf({ target, html, any }: axe.NodeResult) {
  const needs = any.map(({ data }) => Number.parseFloat(data?.expectedContrastRatio)).find((ratio) => ratio > 0);
  return { selector: target.join(' '), html, needs: needs ?? 4.5 };
}

/** Runs in the page. */
function markTexts(selectors: string[]): void {
  for (const [index, selector] of selectors.entries())
    document.querySelector(selector)?.setAttribute('data-text', String(index));
}

/** Runs in the page: takes back what unrolled it, and is done when whatever looks at its own width has drawn itself again. */
async function rollUp(): Promise<void> {
  document.adoptedStyleSheets.pop();
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Runs in the page: for each element the explanation that covers it. */
function findCovering(of: { targets: string[]; explanations: string[] }): (string | null)[] {
  return of.targets.map((target) => {
    const element = document.querySelector(target);
    return of.explanations.find((selector) => element?.matches(selector)) ?? null;
  });
}

function shortened(found: { id: string; nodes: readonly { html: string }[] }): Finding {
  return { id: found.id, where: found.nodes.map((node) => node.html.slice(0, 160)) };
}

interface Explanation {
  readonly rule: string;
  readonly selector: string;
  readonly why: string;
  /** The widest of the screens, in px, on which there is something to explain. */
  readonly upTo?: number;
}

/** What axe cannot decide by itself, and why it is right all the same. */
export const EXPLAINED: readonly Explanation[] = [
  {
    rule: 'th-has-data-cells',
    selector: 'table:has(> tbody > tr:first-child > th[scope="rowgroup"])',
    why: 'Axe knows headers of a column and of a row. That of a group of rows is one of all rows of its body; without it axe has no doubt.',
  },
  {
    rule: 'target-size',
    selector: 'tr.cursor-pointer > td[tabindex], tr.cursor-pointer > td > button.pointer-events-none',
    why: 'Squares of 15 px on the smallest phone are for the arrow keys. A finger goes through them: it touches the row, 40 px high.',
    upTo: 320,
  },
];
