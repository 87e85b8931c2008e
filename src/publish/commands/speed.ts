import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { startBrotliHost } from '#publish/bench/brotli-host.ts';
import { weighFirstLoad } from '#publish/bench/first-load.ts';
import { measureInteractions } from '#publish/bench/interactions.ts';
import { compareLargestPaints, withoutScripts } from '#publish/bench/largest-paint.ts';
import { measureMoment } from '#publish/bench/moment.ts';
import { measureRepeatVisit } from '#publish/bench/repeat-visit.ts';
import { measureScores } from '#publish/bench/scores.ts';
import { printTable, type Table, toMarkdown } from '#publish/bench/table.ts';
import { writeIntoPage } from '#publish/bench/write-into-page.ts';

import { launchChromium } from './launch-chromium.ts';

/** The pages that the promises are about. */
const PAGES = [
  '/',
  '/episodes/',
  '/episodes/6/',
  '/cast/',
  '/cast/roll-call/',
  '/status/',
  '/status/claims/',
  '/countdown/',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Only this page, once or more. */
    page: { type: 'string', multiple: true, default: PAGES },
    /** How often each page is scored. */
    scores: { type: 'string', default: '3' },
    /** Whether each page is scored once more while one core is busy. */
    load: { type: 'boolean', default: false },
    /** How often each page is painted, with scripts and without. */
    paints: { type: 'string', default: '7' },
    /** How often everything is done that somebody can do. */
    interactions: { type: 'string', default: '15' },
  },
});

const host = await startBrotliHost('dist');
const bare = await startBrotliHost('dist', withoutScripts);
const browser = await launchChromium();
const tell = (line: string) => console.log(line);

const score = (beside?: string) => measureScores(host.site, values.page, Number(values.scores), tell, beside);

const PARTS: readonly (readonly [name: string, measure: () => Promise<Table>])[] = [
  ['scores', () => score()],
  ...(values.load ? [['scores', () => besideBusyCore(() => score('while one core is busy'))] as const] : []),
  ['paints', () => compareLargestPaints(browser, host.site, bare.site, values.page, Number(values.paints))],
  ['bytes', () => weighFirstLoad(browser, host)],
  ['repeat', () => measureRepeatVisit(browser, host)],
  ['interactions', () => measureInteractions(browser, host.site, Number(values.interactions), tell)],
  ['moment', () => measureMoment(browser, host.site, 3)],
];

const [busy = 0] = loadavg();
console.log(`${availableParallelism()} processors; load before the run: ${busy.toFixed(2)}.`);
const tables: Table[] = [];
for (const [name, measure] of PARTS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const table = await measure();
  printTable(table);
  tables.push(table);
}
await Promise.all([browser.close(), host.close(), bare.close()]);

// Only a whole run says how things are.
if (positionals.length === 0 && values.page === PAGES) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Measured on ${day}, on a virtual machine with ${availableParallelism()} processors; times are another machine's on another one.`;
  writeIntoPage('docs/speed.md', 'speed', 'npm run speed', [machine, ...tables.map(toMarkdown)].join('\n\n'));
  const scores = tables.filter(({ title }) => title.startsWith('Lighthouse'));
  const worst = {
    title: 'The worst of eight pages',
    rows: new Map(scores.map((table) => [table.title, worstOf(table)])),
  };
  const bytes = tables.filter(({ title }) => title.startsWith('First load'));
  writeIntoPage('README.md', 'speed', 'npm run speed', [machine, ...[worst, ...bytes].map(toMarkdown)].join('\n\n'));
  console.log('\nREADME.md and docs/speed.md have the new tables.');
}

/** The worst of each column of scores: the lowest score, and the longest time. */
function worstOf({ rows }: Table): Record<string, string> {
  const [first = {}] = rows.values();
  return Object.fromEntries(
    Object.entries(first).map(([column, sample]) => {
      const found = [...rows.values()].flatMap((row) => row[column]?.match(/[\d.]+/g) ?? []).map(Number);
      const isTime = / ms|\./.test(sample);
      return [column, `${isTime ? Math.max(...found) : Math.min(...found)}${sample.endsWith(' ms') ? ' ms' : ''}`];
    }),
  );
}

/** Measures while one core of this machine has something else to do, as on a phone that is not there for us alone. */
async function besideBusyCore<Result>(measure: () => Promise<Result>): Promise<Result> {
  const busy = new Worker('for (;;);', { eval: true });
  try {
    return await measure();
  } finally {
    await busy.terminate();
  }
}
