import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { writeIntoReadme } from '#publish/bench/readme.ts';
import { printTable, type Table, toMarkdown } from '#publish/bench/table.ts';

import { ensureBrowsers } from './browsers.ts';
import { countPlaywright, countVitest, type Tally } from './tally.ts';

const REPORTS = '.reports';

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
  readonly command: readonly string[];
  /** Whether it belongs to `npm run check:fast`. */
  readonly fast: boolean;
  readonly report?: { readonly file: string; readonly count: (json: unknown) => Tally };
}

/** What `npm test` runs, in this order. A step with a report counts tests; one without passes or fails as a whole. */
const STEPS: readonly Step[] = [
  { name: 'types', fast: true, command: ['tsc'] },
  { name: 'lint', fast: true, command: ['oxlint', '--type-aware', '--quiet'] },
  { name: 'format', fast: true, command: ['biome', 'format'] },
  { name: 'dead code', fast: false, command: ['knip'] },
  { name: 'lockfile', fast: false, command: ['node', 'src/publish/commands/check-lockfile.ts'] },
  { name: 'data', fast: true, command: ['node', 'src/publish/data-check.ts'] },
  {
    name: 'unit',
    fast: true,
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    report: { file: 'unit.json', count: countVitest },
  },
  { name: 'build', fast: false, command: ['vite', 'build', '--logLevel=warn'] },
  { name: 'build of the tests’ facts', fast: false, command: ['node', 'e2e/build-fixtures.ts'] },
  {
    name: 'end to end',
    fast: false,
    command: ['playwright', 'test', '-c', 'e2e', '--project', 'site-*', '--project', 'worlds-*', '--project', 'real-*'],
    report: { file: 'e2e.json', count: countPlaywright },
  },
];

/** Runs a command of `node_modules/.bin` and says whether it succeeded. */
function run(name: string, command: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function count(report: { file: string; count: (json: unknown) => Tally }): Tally {
  try {
    return report.count(JSON.parse(readFileSync(join(REPORTS, report.file), 'utf8')));
  } catch (cause) {
    console.error(`No report ${report.file}: ${String(cause)}`);
    return { passed: 0, failed: 0, testSeconds: 0 };
  }
}

/** How long something took that began then (`performance.now()`), in seconds. */
const since = (start: number) => (performance.now() - start) / 1000;
const s = (seconds: number) => `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
if (!values.fast) ensureBrowsers();

const failures: string[] = [];
const total = { passed: 0, failed: 0 };
const rows = new Map<string, Record<string, string>>();
let [fast, whole] = [0, 0];
for (const step of values.fast ? STEPS.filter((one) => one.fast) : STEPS) {
  const start = performance.now();
  if (!run(step.name, step.command)) failures.push(step.name);
  const seconds = since(start);
  whole += seconds;
  if (step.fast) fast += seconds;
  const tally = step.report === undefined ? undefined : count(step.report);
  total.passed += tally?.passed ?? 0;
  total.failed += tally?.failed ?? 0;
  rows.set(step.name, {
    time: s(seconds),
    tests: tally === undefined ? '' : String(tally.passed + tally.failed),
    'in tests': tally === undefined ? '' : s(tally.testSeconds),
  });
}
rows.set('npm run check:fast', { time: s(fast), tests: '', 'in tests': '' });
if (!values.fast) rows.set('npm test', { time: s(whole), tests: String(total.passed + total.failed), 'in tests': '' });
const table: Table = { title: 'How long each step took, and its tests one after the other', rows };
printTable(table);
if (values.write && !values.fast && failures.length === 0) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Measured on ${day}, after installing, on a virtual machine with ${availableParallelism()} processors.`;
  writeIntoReadme('loop', 'npm run check -- --write', `${machine}\n\n${toMarkdown(table)}`);
}
console.log(failures.length === 0 ? '\nEvery step passed.' : `\nFailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failures.length === 0 && total.passed > 0 ? 0 : 1;
