import lighthouse from 'lighthouse';

import { launchChromium } from '#publish/commands/launch-chromium.ts';
import { freePort } from '#publish/listen.ts';

import { median, ms, type Table } from './table.ts';

const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'practices',
  seo: 'SEO',
};

const METRICS = {
  LCP: { audit: 'largest-contentful-paint', cell: ms },
  TBT: { audit: 'total-blocking-time', cell: ms },
  CLS: { audit: 'cumulative-layout-shift', cell: (value: number) => value.toFixed(3) },
} as const;

const asScore = (score: number) => score.toFixed(0);

/**
 * Lighthouse as it comes: its phone, and its simulated throttling, since these scores are what everybody means by them. The
 * middle of some runs, each on a visit of its own, and the worst of them. `tell` hears which audits keep a page from 100. `beside`
 * says what else the machine has to do.
 */
export async function measureScores(
  site: string,
  addresses: readonly string[],
  runs: number,
  tell: (line: string) => void,
  beside = '',
): Promise<Table> {
  const rows = new Map<string, Record<string, string>>();
  for (const address of addresses) {
    const seen = new Map<string, number[]>();
    const note = (column: string, value: number) => seen.set(column, [...(seen.get(column) ?? []), value]);
    const failing = new Set<string>();
    for (let run = 0; run < runs; run++) {
      const { categories, audits } = await visit(site + address);
      for (const [id, column] of Object.entries(CATEGORIES)) note(column, (categories[id]?.score ?? 0) * 100);
      for (const [column, { audit }] of Object.entries(METRICS))
        note(column, audits[audit]?.numericValue ?? Number.NaN);
      for (const id of Object.keys(CATEGORIES)) {
        for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
          const { score, displayValue } = audits[audit] ?? {};
          if (weight > 0 && typeof score === 'number' && score < 0.9)
            failing.add(`${audit} ${displayValue ?? ''}`.trim());
        }
      }
    }
    if (failing.size > 0) tell(`${address}: ${[...failing].join(', ')}`);
    const cellsOf = (column: string, cell: (value: number) => string, worstOf: (...values: number[]) => number) => {
      const values = seen.get(column) ?? [];
      const [middle, worst] = [cell(median(values)), cell(worstOf(...values))];
      return [column, worst === middle ? middle : `${middle}, ${worst}`];
    };
    rows.set(
      address,
      Object.fromEntries([
        ...Object.values(CATEGORIES).map((column) => cellsOf(column, asScore, Math.min)),
        ...Object.entries(METRICS).map(([column, { cell }]) => cellsOf(column, cell, Math.max)),
      ]),
    );
  }
  const said = runs === 1 ? 'one run' : `the middle of ${runs} runs, and the worst where it is another`;
  return { title: ['Lighthouse', 'mobile', said, ...(beside === '' ? [] : [beside])].join(', '), rows };
}

/** One visit by a browser that has never been here. */
async function visit(url: string) {
  const port = await freePort();
  const browser = await launchChromium(port);
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(CATEGORIES) });
    if (result === undefined) throw new Error(`Lighthouse has nothing to say of ${url}.`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}
