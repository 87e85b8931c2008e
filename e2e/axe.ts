import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe holds against the page. It has no frames to look into, and only violations are worth their text. */
export async function violations(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const results = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return results.violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

/** What axe cannot decide by itself, but for the rules whose doubt is explained here. */
export async function doubts(page: Page) {
  const { incomplete } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['incomplete'] })
    .analyze();
  return incomplete
    .filter(({ id }) => !(id in EXPLAINED))
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

const EXPLAINED: Readonly<Record<string, string>> = {};
