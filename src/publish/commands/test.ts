import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { printTable, toMarkdown } from '#publish/bench/table.ts';
import { writeIntoPage } from '#publish/bench/write-into-page.ts';

import { ensureBrowsers } from './browsers.ts';
import { countTests } from './tally.ts';

const { values } = parseArgs({
  options: {
    /** Only the steps that need neither a build nor a browser: `npm run check:fast`. */
    fast: { type: 'boolean', default: false },
    /** Writes the times of a whole run that passed into `docs/speed.md`. */
    write: { type: 'boolean', default: false },
  },
});

interface Step {
  readonly name: string;
  readonly command: string;
  /** Whether it belongs to `npm run check:fast`. */
  readonly fast: boolean;
  /** Where it says what its tests found. */
  readonly report?: string;
}

const [UNIT, WALKS, E2E] = ['.reports/unit.xml', '.reports/walks.xml', '.reports/e2e.xml'];

const vitest = (projects: string, report: string) =>
  `vitest run ${projects} --reporter=default --reporter=junit --outputFile.junit=${report}`;

/** What `npm test` runs, in this order, whatever failed before. */
const STEPS: readonly Step[] = [
  { name: 'types', fast: true, command: 'tsc' },
  { name: 'lint', fast: true, command: 'oxlint --type-aware --quiet' },
  { name: 'format', fast: true, command: 'biome format' },
  { name: 'dead code', fast: false, command: 'knip' },
  { name: 'lockfile', fast: false, command: 'node src/publish/commands/check-lockfile.ts' },
  { name: 'data', fast: true, command: 'node src/publish/data-check.ts' },
  {
    name: 'unit',
    fast: true,
    command: vitest('--project plain --project page', UNIT),
    report: UNIT,
  },
  { name: 'walks', fast: false, command: vitest("--project 'walks*'", WALKS), report: WALKS },
  { name: 'build', fast: false, command: 'vite build --logLevel=warn' },
  { name: 'build of the tests’ facts', fast: false, command: 'node e2e/build-fixtures.ts' },
  { name: 'end to end', fast: false, command: 'npm run --silent e2e', report: E2E },
];

// What is tested stands at the root of this machine, wherever else the site will stand.
delete process.env['SITE_URL'];
rmSync('.reports', { recursive: true, force: true });
if (!values.fast) ensureBrowsers();

const results = STEPS.filter(({ fast }) => fast || !values.fast).map(({ name, command, fast, report }) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  const seconds = (performance.now() - start) / 1000;
  const tally = report !== undefined && existsSync(report) ? countTests(readFileSync(report, 'utf8')) : undefined;
  return { name, fast, seconds, tally, holds: status === 0 && (report === undefined || tally !== undefined) };
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const passed = sum(results.map(({ tally }) => tally?.passed ?? 0));
const failed = sum(results.map(({ tally }) => tally?.failed ?? 0));
const broken = results.filter(({ holds }) => !holds).map(({ name }) => name);

const s = (seconds: number) => `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
const row = (steps: readonly { seconds: number }[], tests = '', inTests = '') => ({
  time: s(sum(steps.map(({ seconds }) => seconds))),
  tests,
  'in tests': inTests,
});
const rows = new Map(
  results.map((step) => {
    const { name, tally } = step;
    return [name, tally ? row([step], String(tally.passed + tally.failed), s(tally.testSeconds)) : row([step])];
  }),
);
rows.set('npm run check:fast', row(results.filter(({ fast }) => fast)));
if (!values.fast) rows.set('npm test', row(results, String(passed + failed)));
const table = { title: 'How long each step took, and its tests one after the other', rows };
printTable(table);
if (values.write && !values.fast && broken.length === 0) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Measured on ${day}, after installing, on a virtual machine with ${availableParallelism()} processors.`;
  writeIntoPage('README.md', 'loop', 'npm run check -- --write', `${machine}\n\n${toMarkdown(table)}`);
}
console.log(broken.length === 0 ? '\nEvery step passed.' : `\nFailed: ${broken.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = broken.length === 0 && passed > 0 ? 0 : 1;
