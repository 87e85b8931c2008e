import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import * as v from 'valibot';

import { measureRates, rateTable } from '#publish/bench/answer-rates.ts';
import { releaseDay } from '#publish/bench/release-day.ts';
import { printTable, toMarkdown } from '#publish/bench/table.ts';
import { costTable, measureVisits } from '#publish/bench/visitor-cost.ts';
import { writeIntoPage } from '#publish/bench/write-into-page.ts';
import { FACTS } from '#publish/facts-folder.ts';

import { launchChromium } from './launch-chromium.ts';

const ROUNDS = 5;

const folder = mkdtempSync(join(tmpdir(), 'roll-call-before-'));
const [facts, older, site] = [join(folder, 'facts'), join(folder, 'older'), join(folder, 'site')];

// The same site before the claim that stands last in the file was known.
cpSync(FACTS, facts, { recursive: true });
const file = join(facts, 'claims.json');
const { claims, ...rest } = v.parse(
  v.looseObject({ claims: v.array(v.unknown()) }),
  JSON.parse(readFileSync(file, 'utf8')),
);
writeFileSync(file, JSON.stringify({ ...rest, claims: claims.slice(0, -1) }));
for (const [data, out] of [
  [facts, older],
  [FACTS, site],
] as const)
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn', '--outDir', out, '--emptyOutDir'],
    {
      stdio: 'inherit',
      // What is measured stands at the root of this machine, wherever else the site will stand.
      env: { ...process.env, FACTS: data, SITE_URL: '' },
    },
  );

const [busy = 0] = loadavg();
console.log(`${availableParallelism()} processors; load before the run: ${busy.toFixed(2)}.`);
const browser = await launchChromium();
const costs = await measureVisits(browser, older, site);
await browser.close();
const rates = await measureRates(site, ROUNDS);
rmSync(folder, { recursive: true });

const tables = [costTable(costs), rateTable(rates, ROUNDS), releaseDay(costs, rates)];
for (const table of tables) printTable(table);
const day = new Date().toISOString().slice(0, 10);
const machine = `Measured on ${day}, on a virtual machine with ${availableParallelism()} processors.`;
writeIntoPage('docs/scale.md', 'scale', 'npm run scale', [machine, ...tables.map(toMarkdown)].join('\n\n'));
