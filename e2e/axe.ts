import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { addStyle } from '#e2e/add-style.ts';

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

/** What axe holds against the page. It has no frames to look into, and only violations are worth their text. */
export async function violations(page: Page, rules?: string[]): Promise<Finding[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ ...OPTIONS, resultTypes: ['violations'] });
  const results = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return results.violations.map(shortened);
}

/**
 * What axe holds against the page, what it cannot decide and nobody has explained, and the explanations that were needed.
 * Afterwards the page is not what it was: to decide about contrast, axe sees it unrolled.
 */
export async function examine(page: Page) {
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
  const first = await axe()
    .options({ ...OPTIONS, resultTypes: ['violations', 'incomplete'] })
    .analyze();
  const found = [...first.violations];
  const open = first.incomplete.filter(({ id }) => id !== 'color-contrast');
  if (open.length < first.incomplete.length) {
    await addStyle(page, UNROLLED);
    const second = await axe()
      .options({ ...OPTIONS, resultTypes: ['violations', 'incomplete'] })
      .withRules(['color-contrast'])
      .analyze();
    found.push(...second.violations);
    open.push(...second.incomplete);
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
  return { violations: found.map(shortened), doubts, needed };
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

/**
 * What axe cannot decide by itself, and why it is right all the same. The contrast of the drawings was measured on the pixels,
 * in both themes and with forced colours.
 */
export const EXPLAINED: readonly { readonly rule: string; readonly selector: string; readonly why: string }[] = [
  {
    rule: 'label-content-name-mismatch',
    selector: 'td > button[data-mark]',
    why: 'One letter is no word to axe. It is the sign of a mark, which the legend explains, and the name ends with its word.',
  },
  {
    rule: 'color-contrast',
    selector: '[aria-hidden="true"] > svg text',
    why: 'Axe sees no ground in a drawing. The line of the wait: dust on the board, chalk on its own disc.',
  },
  {
    rule: 'color-contrast',
    selector: 'figure > svg[role="img"] text.fill-dust',
    why: 'Axe sees no ground in a drawing. The dot plot: dust on the board, apart from the dots.',
  },
  {
    rule: 'color-contrast',
    selector: 'figure > svg[role="img"] rect + text',
    why: 'Axe sees no ground in a drawing. The map of ties: each name stands on a tag that covers the threads.',
  },
];
